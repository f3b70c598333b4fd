import Crypto
import MemberDomain
package import Postgres
package import Primitives
package import ServiceKit

/// A signed app with the key that it signs with.
package struct DemoApp: Sendable {
    package let app: String
    package let kid: String
    package let kind: Principal.AppKind
    package let tier: String
    package let secret: [UInt8]
}

/// The demo merchant, the merchant of imported histories, and who may call for them.
///
/// Ids, names and the staff's password are fixed and documented; the apps' secrets are random, made
/// once and kept in the database.
package enum MemberDemo {
    package static let merchant = id(0x1)
    package static let stores = [id(0xA), id(0xB), id(0xC)]
    /// The brand of all three stores, the areas of the first two and of the last, and the first
    /// one's till.
    package static let brand = id(0xF0)
    package static let areas = [id(0xF1), id(0xF2)]
    package static let terminal = id(0xF3)
    package static let importMerchant = id(0x2)
    package static let importStore = id(0x1A)

    package static let managerAccount = "manager@demo"
    package static let ownerAccount = "owner@demo"
    /// Of the demo's staff, whose merchant is a sandbox; no other account ever has it.
    package static let staffPassword = "patron-demo-2026"

    private struct AppPlan {
        let app: String
        let kind: Principal.AppKind
        let tier: String
    }

    private static let plans = [
        AppPlan(app: "demo-mini-program", kind: .miniProgram, tier: "standard"),
        AppPlan(app: "demo-pos", kind: .pos, tier: "standard"),
        AppPlan(app: "demo-console", kind: .console, tier: "standard"),
        AppPlan(app: "bench-mini-program", kind: .miniProgram, tier: "bench"),
        AppPlan(app: "bench-pos", kind: .pos, tier: "bench"),
    ]

    /// A thread of its own: loading waits its turn, where a log-in would be refused.
    private static let hashing = HashingThreads(threads: 1, queueLimit: 1_024)

    /// Loads what is missing; as the owner of the database.
    ///
    /// - Parameter withStaff: false saves tests without staff the time of two password hashes.
    @discardableResult
    package static func load(
        _ pool: PostgresPool, keysDirectory: String, withStaff: Bool = true
    ) async throws -> [DemoApp] {
        let keys = try KeyRing(directory: keysDirectory)
        try await pool.session(deadline: .now + .seconds(30)) { session in
            for sql in [DemoData.organisation, DemoData.levels, DemoConsents.sql] {
                try session.script(
                    "SELECT set_config('patron.provisioning', 'on', true); \(sql)")
            }
        }
        let secrets = try AppSecrets(encryption: keys.encryption)
        for plan in plans {
            let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
            let kid = "\(plan.app)-1"
            let sealed = try secrets.seal(secret, app: plan.app, kid: kid, merchant: merchant)
            _ = try await pool.query(
                InsertApp(
                    merchant: merchant,
                    row: AppRow(
                        app: plan.app, kind: plan.kind.rawValue, tier: plan.tier,
                        isDisabled: false)),
                InsertFirstKey(app: plan.app, kid: kid, sealed: sealed),
                settings: [.provisioning], deadline: .now + .seconds(5))
        }
        if withStaff { try await loadStaff(pool, PasswordHash(pepper: keys.passwords)) }
        return try await apps(pool, keysDirectory: keysDirectory)
    }

    /// The apps of the demo merchant with their secrets, for the operator's tool.
    package static func apps(_ pool: PostgresPool, keysDirectory: String) async throws -> [DemoApp]
    {
        let secrets = try AppSecrets(encryption: try KeyRing(directory: keysDirectory).encryption)
        var apps: [DemoApp] = []
        for plan in plans {
            let keys = try await pool.query(
                ReadAppKeys(app: plan.app), deadline: .now + .seconds(5))
            for key in keys {
                // A key for Ed25519 has no secret that we know.
                guard let sealed = key.secret else { continue }
                let secret = try secrets.open(
                    sealed, app: plan.app, kid: key.kid, merchant: merchant)
                apps.append(
                    DemoApp(
                        app: plan.app, kid: key.kid, kind: plan.kind, tier: plan.tier,
                        secret: secret))
            }
        }
        return apps
    }

    /// One account of each role: cashier@demo and its like, in the first store or area where the
    /// role is one of stores or regions; the manager is of all stores.
    static let staff: [(id: UUIDv7, account: String, role: StaffRole, units: [UUIDv7])] = [
        (id(0x51), ownerAccount, .owner, [merchant]),
        (id(0x52), managerAccount, .storeManager, [merchant]),
        (id(0x53), account(of: "waiter"), .waiter, [stores[0]]),
        (id(0x54), account(of: "cashier"), .cashier, [stores[0]]),
        (id(0x55), account(of: "shop_guide"), .shopGuide, [stores[0]]),
        (id(0x56), account(of: "regional_manager"), .regionalManager, [areas[0]]),
        (id(0x57), account(of: "operator"), .operator, [areas[0]]),
        (id(0x58), account(of: "customer_service"), .customerService, [merchant]),
        (id(0x59), account(of: "finance"), .finance, [merchant]),
        (id(0x5A), account(of: "admin"), .admin, [merchant]),
        (id(0x5B), account(of: "auditor"), .auditor, [merchant]),
    ]

    /// The account of a role, as docs/roles.csv names it.
    package static func account(of role: String) -> String {
        switch role {
        case "owner": ownerAccount
        case "store_manager": managerAccount
        default: "\(role)@demo"
        }
    }

    /// All have the one password that is documented, so one hash does for them.
    private static func loadStaff(_ pool: PostgresPool, _ passwords: PasswordHash) async throws {
        var hash: String?
        for (staff, account, role, units) in staff {
            let known = try await pool.query(
                FindStaff(merchant: merchant, account: account), settings: [.merchant(merchant)],
                deadline: .now + .seconds(5))
            guard known.isEmpty, PasswordPolicy.isAcceptable(staffPassword, breached: .none) else {
                continue
            }
            if hash == nil {
                let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
                hash = try await hashing.run { passwords.hash(staffPassword, salt: salt) }
            }
            guard let hash else { throw MalformedRow(problem: "libcrypt makes no bcrypt hash") }
            _ = try await pool.execute(
                InsertStaff(
                    staff: staff, account: account, passwordHash: hash, role: role.rawValue,
                    units: units), settings: [.provisioning], deadline: .now + .seconds(5))
        }
    }

    private static func id(_ number: UInt64) -> UUIDv7 {
        UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x8000_0000_0000_0000 | number)
    }
}

/// The app's first key, where it has none.
private struct InsertFirstKey: Statement {
    static let sql = """
        INSERT INTO app_keys (app, slot, kid, secret_cipher) VALUES ($1, 1, $2, $3)
        ON CONFLICT DO NOTHING
        """
    let app: String
    let kid: String
    let sealed: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(app)
        parameters.append(kid)
        parameters.append(sealed)
    }
}

private struct InsertStaff: Statement {
    static let sql = """
        INSERT INTO staff (merchant_id, staff_id, account, password_hash, role, units)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
        """
    let staff: UUIDv7
    let account: String
    let passwordHash: String
    let role: String
    let units: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(MemberDemo.merchant)
        parameters.append(staff)
        parameters.append(account)
        parameters.append(passwordHash)
        parameters.append(role)
        parameters.append(units)
    }
}
