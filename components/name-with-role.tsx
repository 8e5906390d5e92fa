/** A speaker's name, and the role where there is one; both come from pages and run their own way. */
export function NameWithRole({ name, role }: { readonly name: string; readonly role: string | null }) {
  return (
    <>
      <bdi>{name}</bdi>
      {role && (
        <span class="group-role">
          {' '}
          · <bdi>{role}</bdi>
        </span>
      )}
    </>
  );
}
