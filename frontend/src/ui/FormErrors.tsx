import { Alert } from "antd";

/** What was refused and belongs to no single field. */
export function FormErrors({ messages }: { messages: string[] }) {
  if (messages.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      title={
        <>
          {messages.map((message) => (
            <div key={message}>{message}</div>
          ))}
        </>
      }
    />
  );
}
