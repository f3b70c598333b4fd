import Foundation
import MemberService
import Stack
import Subprocess
import SystemPackage
import TestKit
import Testing

/// The first steps of an installation: a merchant by the operator, everything else by its owner.
@Suite("A new merchant", .serialized)
struct MerchantTests {
    private struct Ended {
        let succeeded: Bool
        let output: String
    }

    /// What `patron merchant create` writes.
    private struct Secrets: Decodable {
        let merchantId: String
        let storeId: String
        let account: String
        let oneTimePassword: String
        let app: StackStatus.App
    }

    private func patron(_ arguments: [String]) async throws -> Ended {
        let result = try await Subprocess.run(
            .path(FilePath(try RunningStack.executables.appending(path: "patron").path)),
            arguments: Arguments(arguments), output: .string(limit: 1 << 16),
            error: .string(limit: 1 << 16))
        return Ended(
            succeeded: result.terminationStatus.isSuccess,
            output: result.standardOutput + result.standardError)
    }

    private func create(_ stack: RunningStack, _ code: String, _ secrets: URL) async throws -> Ended
    {
        try await patron([
            "merchant", "create", "--directory", stack.directory.root.path, "--code", code,
            "--name", "月光酒吧", "--name-en", "Moon Bar", "--day-start", "05:00", "--brand", "月光",
            "--area", "沪西", "--store", "静安店", "--owner", "owner", "--app", "\(code)-console",
            "--secrets", secrets.path,
        ])
    }

    @Test(
        "X13 H01 a merchant is made by a command, and by its owner's rules an order earns points")
    func firstSteps() async throws {
        let stack = try await RunningStack.shared()
        let code = "e2e-\(UUID().uuidString.prefix(8).lowercased())"
        let folder = FileManager.default.temporaryDirectory.appending(path: code)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "secrets.json")
        let made = try await create(stack, code, file)
        #expect(made.succeeded && made.output.contains("is made"), "\(made.output)")
        let secrets = try JSONDecoder().decode(Secrets.self, from: Data(contentsOf: file))
        #expect(!made.output.contains(secrets.oneTimePassword))
        var kept = stat()
        #expect(stat(file.path, &kept) == 0 && kept.st_mode & 0o777 == 0o600)
        let more = folder.appending(path: "more.json")
        let again = try await create(stack, code, more)
        #expect(again.succeeded && again.output.contains("is there already"), "\(again.output)")
        #expect(again.output.contains(secrets.merchantId))
        #expect(!FileManager.default.fileExists(atPath: more.path))
        let refused = try await create(stack, code, file)
        #expect(!refused.succeeded && refused.output.contains("name a new file"))

        let caller = try Caller(stack)
        let owner = try await enrol(secrets, caller)
        try await publishRules(caller, owner)
        let till = try await newTill(code, caller, owner)
        let phone = try await moveIn(secrets, stack, folder)
        try await earns(secrets, phone, till, caller)
        for path in ["/v1/analytics/today", "/v1/items", "/v1/level-schemes"] {
            let answer = try await caller.get(path, as: owner)
            #expect(answer.status == 200, "\(path): \(answer.text)")
        }
        try await stack.verify()
    }

    /// The first log-in: a password of her own, and a second factor.
    private func enrol(
        _ secrets: Secrets, _ caller: Caller
    ) async throws -> SignedClient.Caller {
        let console = SignedClient.Caller.app(secrets.app)
        var form = ["account": secrets.account, "password": secrets.oneTimePassword]
        let needed = try await caller.post("/v1/staff/tokens", form, as: console)
        #expect(try needed.string("key") == "PASSWORD_CHANGE_NEEDED")
        let enrolled = try await caller.post("/v1/staff/totp:enrol", form, as: console)
        let totp = Totp(seed: Self.bytes(base32: try enrolled.string("secret")))
        let step = Int64(Date().timeIntervalSince1970) / 30
        let confirmed = try await caller.post(
            "/v1/staff/totp:confirm", form.merging(["code": totp.code(step: step)]) { $1 },
            as: console)
        #expect(confirmed.status == 200, "\(confirmed.text)")
        form["newPassword"] = "a longer pass phrase"
        // Each code is good once; that of the next step is good already.
        form["totpCode"] = totp.code(step: step + 1)
        let token = try await caller.post("/v1/staff/tokens", form, as: console)
        return .bearer(try token.string("accessToken"))
    }

    private func publishRules(_ caller: Caller, _ owner: SignedClient.Caller) async throws {
        let draft = try await caller.post(
            "/v1/programmes",
            [
                "definition": [
                    "rate": ["points": "1", "perMinor": "100"], "expiry": ["rule": "NONE"],
                ]
            ], as: owner)
        let active = try await caller.post(
            "/v1/programmes/\(try draft.string("programme", "id")):activate", [:], as: owner)
        #expect(active.status == 200, "\(active.text)")
    }

    private func newTill(
        _ code: String, _ caller: Caller, _ owner: SignedClient.Caller
    ) async throws -> SignedClient.Caller {
        let app = "\(code)-pos"
        let made = try await caller.post("/v1/apps", ["app": app, "kind": "APP_POS"], as: owner)
        #expect(made.status == 200, "\(made.text)")
        let key = try await caller.post("/v1/apps/\(app):addKey", [:], as: owner)
        return .app(
            StackStatus.App(
                app: app, kid: try key.string("key", "kid"), secret: try key.string("secret")))
    }

    /// A member who comes from the system of before: SMS codes go to sandboxes only.
    private func moveIn(
        _ secrets: Secrets, _ stack: RunningStack, _ folder: URL
    ) async throws -> String {
        let phone = Caller.freshPhone()
        let file = folder.appending(path: "members.csv")
        try "external_id,phone,registered_at\nE-1,\(phone),2024-05-01\n".write(
            to: file, atomically: true, encoding: .utf8)
        let moved = try await patron([
            "import", "members", "--directory", stack.directory.root.path, "--merchant",
            secrets.merchantId, file.path,
        ])
        #expect(moved.succeeded && moved.output.contains("taken over 1"), "\(moved.output)")
        return phone
    }

    private func earns(
        _ secrets: Secrets, _ phone: String, _ till: SignedClient.Caller, _ caller: Caller
    ) async throws {
        // An app and rules that are a moment old are known everywhere within seconds: until then an
        // order is refused, or earns nothing.
        try await eventually("an order earns") {
            var body = caller.orderBody(member: ["phone": phone], amountMinor: 8_800)
            body["storeId"] = secrets.storeId
            let order = try await caller.post("/v1/orders", body, as: till)
            return try order.status == 200 && order.string("points", "available") == "88"
        }
    }

    private static func bytes(base32 text: String) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var bytes: [UInt8] = []
        var bits = 0
        var value = 0
        for letter in text {
            guard let number = alphabet.firstIndex(of: letter) else { continue }
            value = (value << 5 | number) & 0xFFFF
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(value >> bits & 0xFF))
            }
        }
        return bytes
    }
}
