import { ListType } from "@kubewright/markers";

/** What the server knows of a user. */
export class UserInfo {
  /** Further facts by key. */
  extra?: Record<string, string[]>;

  /** The groups that the user is in. */
  @ListType("atomic")
  groups?: string[];

  /** The user's identity over time. */
  uid?: string;

  /** The user's name. */
  username?: string;
}
