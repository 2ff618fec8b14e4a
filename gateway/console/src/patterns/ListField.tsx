import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  name: string;
  /// What its buttons say.
  add: string;
  remove: string;
  /// Where the screen knows it; else the server refuses what is too much.
  most?: number;
  /// The first may not be taken away.
  needed?: boolean;
  /// The fields of one of them, at this place of the list.
  children: (at: number) => ReactNode;
}

/// Several of the same: guests, promises.
export function ListField({ name, add, remove, most, needed = true, children }: Props) {
  return (
    <Form.List name={name}>
      {(items, list) => (
        <div className="names">
          {items.map((item) => (
            <div key={item.key} className="list-row">
              {children(item.name)}
              {(items.length > 1 || !needed) && (
                <Button
                  type="text"
                  icon={<MinusCircleOutlined aria-hidden />}
                  aria-label={remove}
                  onClick={() => list.remove(item.name)}
                />
              )}
            </div>
          ))}
          <Button
            type="link"
            size="small"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => list.add({})}
            disabled={most !== undefined && items.length >= most}
            className="names-add"
          >
            {add}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
