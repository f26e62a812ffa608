import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface NoticeProps {
  readonly children: ReactNode;
  readonly icon?: IconName;
}

/** A quiet remark that stands apart from the text around it. */
export function Notice({ children, icon = "info" }: NoticeProps) {
  return (
    <div className="note">
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
