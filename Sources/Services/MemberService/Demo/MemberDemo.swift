import Crypto
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
            try session.script(DemoData.organisation)
            try session.script(DemoData.levels)
            try session.script(DemoConsents.sql)
        }
        let secrets = try AppSecrets(encryption: keys.encryption)
        for plan in plans {
            let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
            let kid = "\(plan.app)-1"
            let sealed = try secrets.seal(secret, app: plan.app, kid: kid, merchant: merchant)
            _ = try await pool.query(
                InsertApp(app: plan.app, kind: plan.kind, tier: plan.tier),
                InsertAppKey(app: plan.app, kid: kid, sealed: sealed),
                settings: [], deadline: .now + .seconds(5))
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
                let secret = try secrets.open(
                    key.secret, app: plan.app, kid: key.kid, merchant: merchant)
                apps.append(
                    DemoApp(
                        app: plan.app, kid: key.kid, kind: plan.kind, tier: plan.tier,
                        secret: secret))
            }
        }
        return apps
    }

    private static func loadStaff(_ pool: PostgresPool, _ passwords: PasswordHash) async throws {
        let accounts = [
            (id(0x51), ownerAccount, "owner"), (id(0x52), managerAccount, "store_manager"),
        ]
        for (staff, account, role) in accounts {
            let known = try await pool.query(
                FindStaff(merchant: merchant, account: account), settings: [.merchant(merchant)],
                deadline: .now + .seconds(5))
            guard known.isEmpty, PasswordPolicy.isAcceptable(staffPassword) else { continue }
            let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
            let hash = try await hashing.run {
                passwords.hash(staffPassword, salt: salt)
            }
            guard let hash else { throw MalformedRow(problem: "libcrypt makes no bcrypt hash") }
            _ = try await pool.execute(
                InsertStaff(staff: staff, account: account, passwordHash: hash, role: role),
                deadline: .now + .seconds(5))
        }
    }

    private static func id(_ number: UInt64) -> UUIDv7 {
        UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x8000_0000_0000_0000 | number)
    }
}

private struct InsertApp: Statement {
    static let sql = """
        INSERT INTO apps (app, merchant_id, kind, tier) VALUES ($1, $2, $3, $4)
        ON CONFLICT (app) DO NOTHING
        """
    let app: String
    let kind: Principal.AppKind
    let tier: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(app)
        parameters.append(MemberDemo.merchant)
        parameters.append(kind.rawValue)
        parameters.append(tier)
    }
}

private struct InsertAppKey: Statement {
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
        INSERT INTO staff (merchant_id, staff_id, account, password_hash, role)
        VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
        """
    let staff: UUIDv7
    let account: String
    let passwordHash: String
    let role: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(MemberDemo.merchant)
        parameters.append(staff)
        parameters.append(account)
        parameters.append(passwordHash)
        parameters.append(role)
    }
}
