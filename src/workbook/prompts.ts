import { PROMPT_TEXT_MAX, PROMPT_TITLE_MAX, type Prompt } from '#template';

/** @returns a prompt cut to what Excel takes. */
export const fitPrompt = ({ title, text }: Prompt): Prompt => ({
  title: within(title, PROMPT_TITLE_MAX),
  text: within(text, PROMPT_TEXT_MAX),
});

const within = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
