import type { Server } from 'node:http';

/** Origins of Excel on the web, which may show the pane in a frame. */
export const EXCEL_ON_THE_WEB: readonly string[];

/** Answers GET and HEAD with the files of a folder. */
export function staticServer(root: string): Server;

/** Listens on the port, or on the next free one. @returns the port taken. */
export function listen(server: Server, port: number, tries?: number): Promise<number>;
