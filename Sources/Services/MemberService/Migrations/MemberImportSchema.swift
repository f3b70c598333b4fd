import ServiceKit

/// The level that a member brought from another system, beside her name there: it is given once.
enum MemberImportSchema {
    static let check = """
        SELECT has_column_privilege('patron_member', 'member_imports', 'level_grant', 'UPDATE')
            AND NOT has_column_privilege('patron_member', 'member_imports', 'member_id', 'UPDATE')
        """

    static let sql = [
        "ALTER TABLE member_imports ADD COLUMN level_grant uuid;",
        SharedSchema.grant("UPDATE (level_grant)", on: "member_imports", to: .member),
    ].joined(separator: "\n")
}
