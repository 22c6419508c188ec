/** The id of the element that holds the story of a page in one file. */
export const STORY_ELEMENT = 'gc-story';
