/// What each role may do, and how far: the one table of docs/roles.csv.
///
/// Permissions are rows, roles are columns. A role or a permission that is not in it may do nothing
/// and is given to nobody.
package struct RoleTable: Sendable {
    /// The role of a member's token.
    package static let member = "member"
    /// The role of a service that calls another.
    package static let service = "service_account"

    package static let shared: RoleTable = {
        // The text is compiled in, and a test reads it: what is wrong with it is found there.
        guard let table = RoleTable(RolesDocument.text) else {
            preconditionFailure("docs/roles.csv is no table of roles")
        }
        return table
    }()

    /// All columns, in the order of the file.
    package let roles: [String]
    package let permissions: [String]
    private let cells: [String: [String: DataScope]]
    /// Roles of single stores or regions: what is common to the merchant they see all the same,
    /// while a role of the whole merchant that is placed lower sees its places only.
    private let local: Set<String>

    /// The columns of staff.
    package var staffRoles: [String] { roles.filter { $0 != Self.member && $0 != Self.service } }

    /// Nil for a text that is no such table: a cell that is no scope, a row of another length, a
    /// role or a permission that is there twice.
    init?(_ text: String) {
        let rows = text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        guard let head = rows.first, head.first == "permission" else { return nil }
        let roles = Array(head.dropFirst())
        var cells: [String: [String: DataScope]] = [:]
        var permissions: [String] = []
        for row in rows.dropFirst() {
            guard row.count == head.count, !permissions.contains(row[0]) else { return nil }
            permissions.append(row[0])
            for (role, cell) in zip(roles, row.dropFirst()) where !cell.isEmpty {
                guard let scope = DataScope(rawValue: cell) else { return nil }
                cells[role, default: [:]][row[0]] = scope
            }
        }
        guard Set(roles).count == roles.count else { return nil }
        self.roles = roles
        self.permissions = permissions
        self.cells = cells
        local = Set(
            cells.filter {
                $0.value.values.contains { $0 == .store || $0 == .region || $0 == .served }
            }
            .keys)
    }

    package func isLocal(_ role: String) -> Bool { local.contains(role) }

    /// Nil where the role does not have the permission.
    package func scope(of role: String, for permission: String) -> DataScope? {
        cells[role]?[permission]
    }
}
