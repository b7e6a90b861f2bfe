export const email = "ada@example.com";
export const site = "Vault";
// Each starts differently, and has characters that look different in a URL, in JSON and in base64.
export const passwords = {
  first: `Zebra-öl 41+2/7?&="first" horse`,
  wrong: `Quince/ÿ 58+9 &#x=%20 'wrong' pony`,
  next: `Umbra~ñ 63/+ <next>?=& "2" mule`,
  other: `Fjord:ß 77+1\\/?"other"&%=+ donkey`,
};
export const wrongCode = "730519";
