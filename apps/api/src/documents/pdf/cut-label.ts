// Of the model the labels alone: this code runs in a thread that would else load all the rules for nothing.
import { isPrintedLabel } from "@gongkai/model/labels";

/** Whether two texts are the two halves of one label that a page's end has cut. */
export const isCutLabel = (head: string, tail: string): boolean =>
  isPrintedLabel(head + tail) && !(isPrintedLabel(head) && isPrintedLabel(tail));
