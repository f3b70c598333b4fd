import ArgumentParser
import Foundation
import Messages
import Primitives
import ServiceKit
import Stack
import TTRPC

struct Merchant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes merchants, and lets their owners in.",
        subcommands: [MerchantCreate.self, MerchantRestoreOwner.self])
}

struct MerchantCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Makes a merchant with its first units, its first owner and its first app.",
        discussion: """
            Everything or nothing, once for each code: a second run says that the merchant is there \
            and changes nothing. The owner's one-time password and the secret of the app, a console, \
            are shown this once, or written to a file that only its owner reads. What they are for, \
            and what the owner does next, stands in docs/operations.md.
            """)

    @OptionGroup var services: ServiceOptions

    @Option(help: "Your name for the merchant: 3 to 64 of a–z 0–9 -.")
    var code: String

    @Option(help: "Its name in Chinese.")
    var name: String

    @Option(help: "Its name in English.")
    var nameEn: String

    @Option(help: "IANA name of its time zone, and of the first store's.")
    var timeZone = "Asia/Shanghai"

    @Option(help: "Three letters of ISO 4217.")
    var currency = "CNY"

    @Option(help: "When its day begins, hh:mm: 05:00 counts a night's orders to the day before.")
    var dayStart = DayStart(minutes: 0)

    @Option(help: "Name of the first brand; none where absent.")
    var brand = ""

    @Option(help: "Name of the first area; none where absent.")
    var area = ""

    @Option(help: "Name of the first store.")
    var store: String

    @Option(help: "What the first owner logs in by: her phone number, or a name.")
    var owner: String

    @Option(help: "Name of the first app, a console, unique in the installation.")
    var app: String

    @Flag(help: "For a trial: SMS codes are answered, not sent, and nobody needs a second factor.")
    var sandbox = false

    @Option(help: "New file for password and secret, as JSON; they are printed where it is absent.")
    var secrets: String?

    func run() async throws {
        try await reportingErrors("merchant create") {
            let file = try secrets.map(SecretsFile.init)
            defer { file?.removeUnwritten() }
            let client = try services.memberClient()
            let reply = try await OperatorCall.explained {
                try await MemberV1.Merchants.Client(client).create(
                    request, OperatorCall.options(timeout: .seconds(10)))
            }
            await client.close()
            guard let merchant = reply.merchant else { return }
            guard !reply.existed, let credentials = reply.credentials else {
                say("The merchant \(code) is there already; nothing was changed.")
                tell(merchant)
                return
            }
            say("The merchant \(code) is made.")
            tell(merchant)
            for (what, id) in [
                ("brand", reply.brandId), ("area", reply.areaId), ("store", reply.storeId),
            ] where !id.isEmpty {
                say("  \(what.padding(toLength: 10, withPad: " ", startingAt: 0))\(id)")
            }
            try NewSecrets(merchantId: merchant.id, storeId: reply.storeId, credentials).tell(file)
        }
    }

    private var request: MemberV1.CreateMerchantRequest {
        .init(
            code: code, name: .init(zh: name, en: nameEn), timeZone: timeZone,
            cutoffMinutes: dayStart.minutes, currency: currency, sandbox: sandbox, brand: brand,
            area: area, store: store, ownerAccount: owner, app: app)
    }

    private func tell(_ merchant: MemberV1.Merchant) {
        let name = merchant.name ?? .init()
        let day = DayStart(minutes: merchant.cutoffMinutes)
        say("  merchant  \(merchant.id)\(merchant.sandbox ? "  a sandbox" : "")")
        say("  name      \(name.zh)  \(name.en)")
        say("  clock     \(merchant.timeZone), the day begins at \(day), \(merchant.currency)")
    }
}

struct MerchantRestoreOwner: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore-owner",
        abstract: "Gives an owner who cannot log in any more a one-time password.",
        discussion: """
            For the only owner of a merchant, whom nobody else lets in, and where what \
            `merchant create` has shown was lost. Her tokens end; the deed stands in the merchant's \
            audit with its reason.
            """)

    @OptionGroup var services: ServiceOptions

    @Option(help: "Code or id of the merchant.")
    var merchant: String

    @Option(help: "What the owner logs in by.")
    var owner: String

    @Flag(help: "Take her second factor away, too, for a telephone that is lost; she enrols anew.")
    var resetTotp = false

    @Option(help: "App that gets one more key, where its secret was lost.")
    var app = ""

    @Option(help: "Why; it stands in the audit.")
    var reason: String

    @Option(help: "New file for password and secret, as JSON; they are printed where it is absent.")
    var secrets: String?

    func run() async throws {
        try await reportingErrors("merchant restore-owner") {
            let file = try secrets.map(SecretsFile.init)
            defer { file?.removeUnwritten() }
            let client = try services.memberClient()
            let reply = try await OperatorCall.explained {
                try await MemberV1.Merchants.Client(client).restoreOwner(
                    .init(
                        merchant: merchant, account: owner, resetTotp: resetTotp, app: app,
                        reason: reason), OperatorCall.options(timeout: .seconds(10)))
            }
            await client.close()
            guard let merchant = reply.merchant, let credentials = reply.credentials else { return }
            say("\(owner) logs in by a one-time password.")
            try NewSecrets(merchantId: merchant.id, storeId: nil, credentials).tell(file)
        }
    }
}

/// The time of day at which business days begin: `05:00`.
struct DayStart: ExpressibleByArgument, CustomStringConvertible {
    /// After midnight.
    let minutes: Int32

    init(minutes: Int32) { self.minutes = minutes }

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
            let hours = UInt8(parts[0]), let rest = UInt8(parts[1]), hours < 24, rest < 60
        else { return nil }
        minutes = Int32(hours) * 60 + Int32(rest)
    }

    var description: String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }

    var defaultValueDescription: String { description }
}

/// What an owner and an app begin with, as a file has it.
struct NewSecrets: Codable {
    let merchantId: String
    /// The first store; absent where none was made.
    let storeId: String?
    let account: String
    let oneTimePassword: String
    let oneTimeUntil: String
    /// Absent where no app got a key.
    let app: StackStatus.App?

    init(merchantId: String, storeId: String?, _ credentials: MemberV1.OwnerCredentials) {
        self.merchantId = merchantId
        self.storeId = storeId
        account = credentials.account
        oneTimePassword = credentials.oneTimePassword
        oneTimeUntil = credentials.oneTimeUntil?.rfc3339 ?? ""
        app =
            credentials.app.isEmpty
            ? nil
            : StackStatus.App(
                app: credentials.app, kid: credentials.kid,
                secret: Data(credentials.secret).base64EncodedString())
    }

    init(file path: String) throws {
        guard let data = try? Data(contentsOf: URL(filePath: path)),
            let secrets = try? JSONDecoder().decode(NewSecrets.self, from: data)
        else {
            throw StackError(
                "\(path) has no secrets of a merchant",
                mend: "name what merchant create has written")
        }
        self = secrets
    }

    /// Writes them to the file; says them where there is none, or where it fails.
    func tell(_ file: SecretsFile?) throws {
        if let file {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let json = try encoder.encode(self)
            if file.write(json) {
                say("  secrets   \(file.path)")
                return
            }
            say("  \(file.path) cannot be written; keep what follows:")
        }
        say("  owner     \(account)")
        say("  password  \(oneTimePassword)  once, until \(oneTimeUntil)")
        guard let app else { return }
        say("  app       \(app.app), key \(app.kid)")
        say("  secret    \(app.secret)  in base64, shown this once")
    }
}

/// A new file that only its owner reads. It is made before the call, so that what is shown once has
/// a place to go.
final class SecretsFile {
    let path: String
    private let handle: FileHandle
    private var isWritten = false

    /// - Throws: `StackError` where there is a file already, or none can be made.
    init(_ path: String) throws {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StackError(
                "\(path): \(String(cString: strerror(errno)))", mend: "name a new file")
        }
        self.path = path
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// Whether all of it is on the disk.
    func write(_ data: Data) -> Bool {
        do {
            try handle.write(contentsOf: data)
            try handle.synchronize()
            isWritten = true
        } catch {
            isWritten = false
        }
        return isWritten
    }

    func removeUnwritten() { if !isWritten { unlink(path) } }
}
