import { Pagination } from "antd";

interface PagerProps {
  label: string;
  page: number;
  size: number;
  total: number;
  onPage: (page: number) => void;
}

/** The way to the other pages of a list; not there where one page holds all. */
export function Pager({ label, page, size, total, onPage }: PagerProps) {
  if (total <= size) return null;
  return (
    <nav aria-label={label} className="matrix-pages">
      <Pagination
        size="small"
        current={page}
        pageSize={size}
        total={total}
        showSizeChanger={false}
        onChange={onPage}
      />
    </nav>
  );
}
