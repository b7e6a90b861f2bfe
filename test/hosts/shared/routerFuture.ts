/** All flags of React Router 6, which otherwise warns that version 7 will behave like this. Version 7 ignores them. */
export const routerFuture = {
  v7_fetcherPersist: true,
  v7_normalizeFormMethod: true,
  v7_partialHydration: true,
  v7_relativeSplatPath: true,
  v7_skipActionErrorRevalidation: true,
};

/** The same for `RouterProvider`. */
export const providerFuture = { v7_startTransition: true };
