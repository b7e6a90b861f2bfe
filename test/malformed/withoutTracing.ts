// React's development build traces each element for the browser's developer tools: half of the time of these tests.
// What it traces with it looks for when it is loaded, so this has to be imported before it.
Object.assign(console, { createTask: undefined, timeStamp: undefined });

export {};
