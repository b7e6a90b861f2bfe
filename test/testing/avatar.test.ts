import { describe, expect, it } from "vitest";
import { createCloudreveClient } from "../../src/api/createCloudreveClient";
import { createEmbeddedCloudreve } from "../../src/testing/createEmbeddedCloudreve";

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0];

function signedIn() {
  const cloudreve = createEmbeddedCloudreve({ accounts: [{ email: "ada@example.com" }] });
  const { access_token } = cloudreve.signIn();
  const client = createCloudreveClient({
    baseUrl: "http://cloudreve.test/api/v4",
    getAccessToken: () => access_token,
    fetch: cloudreve.fetch,
  });
  const picture = (version?: number) => cloudreve.fetch(client.avatarUrl(cloudreve.account().id, version));
  return { cloudreve, client, picture };
}

describe("given the client and a server", () => {
  it("a picture is stored with its type, and the user is told to have one", async () => {
    const { cloudreve, client, picture } = signedIn();
    expect((await client.getUser()).avatar).toBe("");
    expect((await picture()).status).toBe(404);

    await client.setAvatar(new Blob([new Uint8Array(png)], { type: "image/png" }));

    expect((await client.getUser()).avatar).toBe("file");
    expect(new Uint8Array(await (await picture()).arrayBuffer())).toEqual(new Uint8Array(png));
    expect(cloudreve.requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
  });

  it("an empty picture is never sent: it would mean Gravatar", async () => {
    const { cloudreve, client } = signedIn();
    await expect(client.setAvatar(new Blob([], { type: "image/png" }))).rejects.toThrow(RangeError);
    expect(cloudreve.requests).toEqual([]);
  });

  it("Gravatar is a call of its own, and its picture a redirect", async () => {
    const { client, picture } = signedIn();
    await client.setGravatar();
    expect((await client.getUser()).avatar).toBe("gravatar");
    const { status, headers } = await picture();
    expect([status, headers.get("Location")]).toEqual([
      302,
      "https://www.gravatar.com/avatar/3e3417d7ef77d5932a6734b916515ed5?d=mm&s=200",
    ]);
  });

  it("a picture whose type is another's is refused", async () => {
    const { client } = signedIn();
    await expect(client.setAvatar(new Blob([new Uint8Array(png)], { type: "image/jpeg" }))).rejects.toMatchObject({
      code: 40001,
      msg: "Invalid image",
    });
    expect((await client.getUser()).avatar).toBe("");
  });

  it("a picture of more than 4 MiB is refused", async () => {
    const { client } = signedIn();
    const large = new Blob([new Uint8Array(png), new Uint8Array(4_194_304)], { type: "image/png" });
    await expect(client.setAvatar(large)).rejects.toMatchObject({ code: 40049 });
  });

  it("browsers may keep a picture, and a missing one, for a day: the address of the client asks the server first", async () => {
    const { cloudreve, client, picture } = signedIn();
    const { id } = cloudreve.account();
    const plain = await cloudreve.fetch(`/api/v4/user/avatar/${id}`);
    expect([plain.status, plain.headers.get("Cache-Control")]).toEqual([404, "public, max-age=86400"]);
    expect((await picture()).headers.get("Cache-Control")).toBe("private, no-cache");
    expect([client.avatarUrl(id), client.avatarUrl("a/b", 2)]).toEqual([
      `http://cloudreve.test/api/v4/user/avatar/${id}?nocache=1`,
      "http://cloudreve.test/api/v4/user/avatar/a%2Fb?nocache=1&v=2",
    ]);
    expect((await picture(3)).status).toBe(404);
  });
});
