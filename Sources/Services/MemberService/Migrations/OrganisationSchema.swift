import ServiceKit

/// The tree of a merchant's units, and what staff accounts need to be kept by RPC.
enum OrganisationSchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'units', 'INSERT')
            AND NOT has_column_privilege('patron_member', 'stores', 'time_zone', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'staff', 'DELETE')
            AND has_table_privilege('patron_member', 'app_keys', 'DELETE')
            AND NOT has_column_privilege('patron_member', 'apps', 'merchant_id', 'UPDATE')
        """

    static let sql = [
        units, staff, servings,
        SharedSchema.grant("SELECT, INSERT", on: "units, stores, staff", to: .member),
        SharedSchema.grant("UPDATE (name, parent_id, closed_at)", on: "units", to: .member),
        SharedSchema.grant("UPDATE (name, parent_id, closed_at)", on: "stores", to: .member),
        SharedSchema.grant(
            "UPDATE (password_hash, one_time_until, role, units, epoch, disabled)", on: "staff",
            to: .member),
        SharedSchema.grant("SELECT, INSERT, UPDATE", on: "member_servings", to: .member),
        SharedSchema.merchantIsolation("units"),
        SharedSchema.merchantIsolation("member_servings"),
    ].joined(separator: "\n")

    // The parent is no foreign key: it may be the merchant. Changes are made under one lock,
    // against the whole tree.
    private static let units = """
        -- Brands, areas and terminals; stores are units, too, in their own table.
        CREATE TABLE units (
            merchant_id uuid NOT NULL REFERENCES merchants,
            unit_id uuid NOT NULL,
            kind text NOT NULL CHECK (kind IN ('BRAND', 'AREA', 'TERMINAL')),
            name text NOT NULL,
            -- The merchant's own id at the top.
            parent_id uuid NOT NULL CHECK (parent_id <> unit_id),
            closed_at timestamptz,
            PRIMARY KEY (merchant_id, unit_id)
        );
        CREATE INDEX units_by_parent ON units (merchant_id, parent_id);
        ALTER TABLE stores
            -- Null at the top: directly in the merchant.
            ADD COLUMN parent_id uuid CHECK (parent_id <> store_id),
            ADD COLUMN closed_at timestamptz;
        CREATE INDEX stores_by_parent ON stores (merchant_id, parent_id);
        """

    private static let staff = """
        ALTER TABLE staff RENAME COLUMN stores TO units;
        -- What was confined to no store held everywhere, which is said by the merchant's id now:
        -- an account without any unit reaches nothing.
        UPDATE staff SET units = ARRAY[merchant_id] WHERE units = '{}';
        COMMENT ON COLUMN staff.units IS
            'where the role holds: units at any level; the merchant''s own id for all there is';
        -- Present while the password is a one-time password.
        ALTER TABLE staff ADD COLUMN one_time_until timestamptz;
        """

    private static let servings = """
        -- Whom a staff account has served, by the orders that name it: all that a waiter may see.
        CREATE TABLE member_servings (
            merchant_id uuid NOT NULL,
            staff_id uuid NOT NULL,
            member_id uuid NOT NULL,
            last_on date NOT NULL,
            PRIMARY KEY (merchant_id, staff_id, member_id)
        );
        -- Who belongs to a store because she bought there, in the order of members.
        CREATE INDEX member_visits_by_store ON member_visits (merchant_id, store_id, member_id);
        """
}
