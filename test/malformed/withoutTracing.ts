// React's development build traces each element for the browser's developer tools, which takes half of these tests'
// time. It looks for the tracing function when it is loaded, so this module has to be imported before React.
Object.assign(console, { createTask: undefined, timeStamp: undefined });

export {};
