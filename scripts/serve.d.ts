import type { Server } from 'node:http';

/** Answers GET and HEAD with the files of a folder. */
export function staticServer(root: string): Server;

/** Listens on the port, or on the next free one. @returns the port taken. */
export function listen(server: Server, port: number, tries?: number): Promise<number>;
