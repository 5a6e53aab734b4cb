/** Address of the project's issues, from `bugs` in package.json; empty where there is none. */
declare const ISSUES_ADDRESS: string;
