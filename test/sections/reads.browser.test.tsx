import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { AccountSettings, SettingsProvider, type AccountSettingsProps } from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { world } from "../../stories/worlds/world";

type Sections = NonNullable<AccountSettingsProps["sections"]>;

const own = { id: "billing", title: "Billing", element: <p>Nothing is due.</p> };

test.for<{ sections: Sections; reads: string[] }>([
  { sections: ["avatar"], reads: [] },
  { sections: ["profile"], reads: ["setting"] },
  { sections: ["preferences"], reads: ["setting"] },
  { sections: ["theme"], reads: ["site"] },
  { sections: ["versionRetention"], reads: ["setting"] },
  { sections: ["password"], reads: ["setting"] },
  { sections: ["twoFactor"], reads: ["setting"] },
  { sections: ["securityOverview"], reads: ["login", "setting"] },
  { sections: ["sessions"], reads: ["setting"] },
  { sections: ["linkedIdentities"], reads: ["login", "setting"] },
  { sections: ["signInActivity"], reads: ["setting"] },
  { sections: ["storage"], reads: ["capacity", "setting"] },
  { sections: ["passkeys"], reads: ["login", "setting"] },
  { sections: ["connectedApps"], reads: ["setting"] },
  { sections: ["membership"], reads: ["setting"] },
  { sections: ["finance"], reads: ["setting"] },
  { sections: ["theme", "versionRetention"], reads: ["setting", "site"] },
  { sections: [own, "theme"], reads: ["site"] },
  { sections: [own], reads: [] },
])("the page reads only the resources that its sections need: $sections", async ({ sections, reads }) => {
  const queryClient = new QueryClient();
  const { container } = await render(
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={clientOf(world({ edition: "pro" }))}>
        <AccountSettings layout="page" sections={sections} />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  await expect.poll(() => container.querySelector(".cr-page h2, .cr-page p")).not.toBeNull();
  await expect.poll(() => [queryClient.isFetching(), container.querySelector(".cr-skeleton")]).toEqual([0, null]);
  const queries = queryClient.getQueryCache().getAll();
  // The provider itself reads the user, whose new tokens it checks.
  expect(queries.map(({ queryKey }) => queryKey.at(-1)).sort()).toEqual([...reads, "user"]);
});
