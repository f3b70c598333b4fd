import Foundation
import OfflineTokens
import Primitives
import Stack

/// What a till keeps between two commands: whom it calls, the keys that it trusts, its journal.
struct TillFolder {
    /// Whom the till calls and as whom; enough to ring up without anybody.
    struct Profile: Codable {
        var gateway: String
        var app: StackStatus.App
        var stores: [String]
    }

    /// What the till verifies alone. Each kind has a bundle of its own, since another service has the
    /// private keys: one of them is away, and the other is brought up to date all the same.
    enum Kind: CaseIterable {
        case codes, coupons

        fileprivate var file: String {
            switch self {
            case .codes: "keys.txt"
            case .coupons: "coupon-keys.txt"
            }
        }

        var path: String {
            switch self {
            case .codes: "/v1/offline/keys"
            case .coupons: "/v1/offline/coupon-keys"
            }
        }
    }

    private let directory: StackDirectory
    let profile: Profile
    let journalFile: URL
    /// Held until the process ends: two commands of one till follow each other.
    private let lock: Int32

    /// - Parameter stack: told the profile while it runs; afterwards what it said last holds.
    init(_ root: URL, stack: StackDirectory) throws {
        let files = StackDirectory(root: root)
        directory = files
        journalFile = root.appending(path: "journal.jsonl")
        try FileManager.default.createDirectory(
            at: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        lock = open(root.appending(path: "lock").path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard lock >= 0, flock(lock, LOCK_EX) == 0 else {
            throw StackError("cannot write in \(root.path)", mend: "check its permissions")
        }
        let file = root.appending(path: "till.json")
        if let status = try? StackStatus.read(in: stack) {
            let current = Profile(
                gateway: status.gateway, app: status.apps.pos, stores: status.stores)
            try files.writePrivate(try JSONEncoder().encode(current), to: file)
            profile = current
        } else if let data = try? Data(contentsOf: file),
            let known = try? JSONDecoder().decode(Profile.self, from: data)
        {
            profile = known
        } else {
            throw StackError(
                "this till has never been online",
                mend: "run `patron till keys` once while the stack runs")
        }
    }

    private func file(of kind: Kind) -> URL { directory.root.appending(path: kind.file) }

    func bundle(_ kind: Kind) throws -> OfflineKeyBundle? {
        let bundleFile = file(of: kind)
        guard let text = try? String(contentsOf: bundleFile, encoding: .utf8) else { return nil }
        do throws(OfflineFault) {
            return try OfflineKeyBundle(text)
        } catch {
            throw StackError(
                "\(bundleFile.path) is damaged", mend: "remove it and run `patron till keys`")
        }
    }

    /// Keeps a bundle, where the one that is held allows it.
    func keep(_ text: String, _ kind: Kind) throws -> OfflineKeyBundle {
        let next: OfflineKeyBundle
        do throws(OfflineFault) {
            next = try OfflineKeyBundle(text)
        } catch {
            throw StackError("the gateway gave no key bundle", mend: "compare it with /docs")
        }
        if let held = try bundle(kind), held != next, !held.mayBeReplaced(by: next) {
            // Of two instances the clock of one is a moment behind.
            if next.isSigned(by: held.keys) { return held }
            throw StackError(
                "the new keys are not signed by a key that this till trusts",
                mend: "if the merchant's keys were all replaced, remove \(file(of: kind).path)")
        }
        try directory.writePrivate(Data(text.utf8), to: file(of: kind))
        return next
    }
}
