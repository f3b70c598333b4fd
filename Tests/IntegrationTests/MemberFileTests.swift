import AsyncHTTPClient
import BlobStandIn
import Blobs
import Foundation
import Logging
import MemberService
import Messages
import NIOCore
import Primitives
import Providers
import ServiceKit
import StandIns
import TTRPC
import TestKit
import Testing

@Suite("Files of members and staff on the real stack")
struct MemberFileTests {
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(repeating: 7, count: 100)

    /// Member-service with a stand-in for S3 on the same clock.
    private func run(
        _ body: @Sendable @escaping (MemberStack, S3StandIn, HTTPClient) async throws -> Void
    ) async throws {
        let clock = ManualClock(MemberStack.noon)
        let standIn = S3StandIn(
            bucket: "patron-files", accessKey: "AKTEST", secret: "secret of the test",
            region: "us-east-1",
            logger: Logger(label: "s3") { _ in SwiftLogNoOpLogHandler() }, now: { clock.now() })
        let secret = FileManager.default.temporaryDirectory.appendingPathComponent(
            "patron-s3-\(UUID().uuidString)"
        ).path
        _ = FileManager.default.createFile(
            atPath: secret, contents: Data("secret of the test".utf8),
            attributes: [.posixPermissions: 0o600])
        defer { try? FileManager.default.removeItem(atPath: secret) }
        let client = ProviderHTTP.makeClient()
        let result: Result<Void, any Error>
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await standIn.run() }
                defer { group.cancelAll() }
                let settings = [
                    "files.server": await standIn.address(), "files.bucket": "patron-files",
                    "files.access-key": "AKTEST", "files.secret-file": secret,
                ]
                try await MemberStack.run(clock: clock, settings: settings) { stack in
                    try await body(stack, standIn, client)
                }
            }
            result = .success(())
        } catch {
            result = .failure(error)
        }
        try await client.shutdown()
        try result.get()
    }

    private func put(
        _ upload: MemberV1.FileUpload?, _ bytes: [UInt8], _ client: HTTPClient
    ) async throws -> Int {
        let upload = try #require(upload)
        var request = HTTPClientRequest(url: upload.url)
        request.method = .PUT
        for header in upload.headers { request.headers.add(name: header.name, value: header.value) }
        request.body = .bytes(ByteBuffer(bytes: bytes))
        return Int(try await client.execute(request, timeout: .seconds(10)).status.code)
    }

    private func get(_ url: String, _ client: HTTPClient) async throws -> [UInt8] {
        let response = try await client.execute(
            HTTPClientRequest(url: url), timeout: .seconds(10))
        return Array(try await response.body.collect(upTo: 1_024 * 1_024).readableBytesView)
    }

    /// An avatar, from the wish to the picture.
    @discardableResult
    private func avatar(
        _ stack: MemberStack, _ id: String, _ bytes: [UInt8], _ client: HTTPClient
    ) async throws -> MemberV1.StoredFile {
        let begun = try await stack.files.uploadMyAvatar(
            .init(contentType: "image/png", sizeBytes: Int64(bytes.count)), stack.member(id))
        #expect(try await put(begun.upload, bytes, client) == 200)
        let reply = try await stack.files.confirmMyAvatar(
            .init(fileId: begun.upload?.fileId ?? ""), stack.member(id))
        return try #require(reply.file)
    }

    @Test("H11 a member puts her avatar by a signed URL, sees it in her profile, and takes it away")
    func avatars() async throws {
        try await run { stack, standIn, client in
            let id = try #require(try await stack.register("13800001101").member?.id)
            let before = try await stack.profiles.getMine(.init(), stack.member(id))
            #expect(before.avatarUrl == "")
            let file = try await avatar(stack, id, Self.png, client)
            #expect(file.kind == .fileAvatar && file.contentType == "image/png")
            let name = try #require(standIn.names.first)
            #expect(name.hasPrefix("\(MemberDemo.merchant)/avatar/") && !name.contains(id))

            let mine = try await stack.profiles.getMine(.init(), stack.member(id))
            #expect(try await get(mine.avatarUrl, client) == Self.png)
            // Neither staff nor who has its id.
            let shown = try await stack.profiles.get(.init(id: id), stack.staff())
            #expect(shown.avatarUrl == "")
            #expect(
                await MemberStack.refusal {
                    try await stack.files.get(.init(id: file.id), stack.staff())
                } == "FILE_NOT_FOUND")

            // Another takes its place, and the first is gone from the store.
            let second = Self.png + [9]
            try await avatar(stack, id, second, client)
            let later = try await stack.profiles.getMine(.init(), stack.member(id))
            #expect(try await get(later.avatarUrl, client) == second)
            try await eventually("the first is removed") { standIn[name] == nil }
            #expect(standIn.names.count == 1)

            _ = try await stack.files.removeMyAvatar(.init(), stack.member(id))
            #expect(try await stack.profiles.getMine(.init(), stack.member(id)).avatarUrl == "")
            try await eventually("nothing is left") {
                guard standIn.names.isEmpty else { return false }
                return try await stack.count("files") == 0
            }
            #expect(
                try await stack.texts(
                    """
                    SELECT coalesce(before, '') || ':' || coalesce(after, '') FROM audit
                    WHERE action = 'member.profile_changed' ORDER BY sequence
                    """) == [":avatar", ":avatar", "avatar:"])
            #expect(!stack.logs.all.contains { $0.contains("X-Amz-Signature") })
        }
    }

    @Test("H11 what is not as announced is refused and removed; what is not there yet may come")
    func checks() async throws {
        try await run { stack, standIn, client in
            let id = try #require(try await stack.register("13800001102").member?.id)
            func begin(_ type: String, _ bytes: Int64) async throws -> MemberV1.UploadReply {
                try await stack.files.uploadMyAvatar(
                    .init(contentType: type, sizeBytes: bytes), stack.member(id))
            }
            for (type, bytes) in [
                ("image/svg+xml", Int64(10)), ("text/csv", 10), ("image/png", 0),
                ("image/png", 2_097_153),
            ] {
                #expect(
                    await MemberStack.refusal { try await begin(type, bytes) }
                        == "INVALID_ARGUMENT", "\(type) \(bytes)")
            }
            let html = Array("<html><script>alert(1)</script></html>".utf8)
            let begun = try await begin("image/png", Int64(html.count))
            let fileId = try #require(begun.upload?.fileId)
            func confirm(_ key: String? = nil) async -> String {
                await MemberStack.refusal {
                    try await stack.files.confirmMyAvatar(
                        .init(fileId: fileId), stack.member(id, key: key))
                }
            }
            let key = "confirm-key-00001102"
            #expect(await confirm(key) == "FILE_NOT_UPLOADED")
            #expect(try await put(begun.upload, html, client) == 200)
            standIn.faults.next("HEAD", .serverError)
            #expect(await confirm(key) == "UNAVAILABLE")
            #expect(await confirm(key) == "FILE_UNFIT")
            #expect(await confirm(key) == "FILE_NOT_FOUND")
            try await eventually("it is removed") { standIn.names.isEmpty }

            // Nobody else's file can be confirmed.
            let other = try #require(try await stack.register("13800001103").member?.id)
            let mine = try await begin("image/png", Int64(Self.png.count))
            #expect(try await put(mine.upload, Self.png, client) == 200)
            #expect(
                await MemberStack.refusal {
                    try await stack.files.confirmMyAvatar(
                        .init(fileId: mine.upload?.fileId ?? ""), stack.member(other))
                } == "FILE_NOT_FOUND")
        }
    }

    @Test("H11 a repeated call has one effect, uploads that are open are few, and they end")
    func repetition() async throws {
        try await run { stack, standIn, client in
            let id = try #require(try await stack.register("13800001104").member?.id)
            let wish = MemberV1.UploadMyAvatarRequest(
                contentType: "image/png", sizeBytes: Int64(Self.png.count))
            let key = "upload-key-000001104"
            let first = try await stack.files.uploadMyAvatar(wish, stack.member(id, key: key))
            let again = try await stack.files.uploadMyAvatar(wish, stack.member(id, key: key))
            #expect(again.replayed && again.upload?.fileId == first.upload?.fileId)
            #expect(try await put(again.upload, Self.png, client) == 200)
            let fileId = try #require(first.upload?.fileId)
            for isReplayed in [false, true] {
                let reply = try await stack.files.confirmMyAvatar(
                    .init(fileId: fileId), stack.member(id, key: "keep-key-0000001104"))
                #expect(reply.replayed == isReplayed)
                #expect(try await get(reply.file?.url ?? "", client) == Self.png)
            }
            for _ in 0..<5 { _ = try await stack.files.uploadMyAvatar(wish, stack.member(id)) }
            #expect(
                await MemberStack.refusal {
                    try await stack.files.uploadMyAvatar(wish, stack.member(id))
                } == "FILE_LIMIT_REACHED")
            stack.clock.advance(seconds: 3_601)
            try await eventually("open uploads end") { try await stack.count("files") == 1 }
            #expect(standIn.names.count == 1)
            _ = try await stack.files.uploadMyAvatar(wish, stack.member(id))
        }
    }

    @Test("H11 staff uploads pictures, which members see, and tables, which they do not")
    func pictures() async throws {
        try await run { stack, standIn, client in
            let id = try #require(try await stack.register("13800001105").member?.id)
            func upload(
                _ kind: MemberV1.FileKind, _ type: String, _ bytes: [UInt8]
            ) async throws -> MemberV1.StoredFile {
                let begun = try await stack.files.upload(
                    .init(kind: kind, contentType: type, sizeBytes: Int64(bytes.count)),
                    stack.staff())
                #expect(try await put(begun.upload, bytes, client) == 200)
                let reply = try await stack.files.confirm(
                    .init(id: begun.upload?.fileId ?? ""), stack.staff())
                return try #require(reply.file)
            }
            let picture = try await upload(.filePicture, "image/png", Self.png)
            let table = try await upload(
                .fileCsv, "text/csv", Array("phone\r\n13800000000\r\n".utf8))
            for options in [stack.member(id), stack.mini(), stack.staff()] {
                let shown = try await stack.files.get(.init(id: picture.id), options)
                #expect(try await get(shown.url, client) == Self.png)
            }
            #expect(
                await MemberStack.refusal {
                    try await stack.files.get(.init(id: table.id), stack.member(id))
                } == "FILE_NOT_FOUND")
            _ = try await stack.files.get(.init(id: table.id), stack.staff())
            #expect(
                await MemberStack.refusal {
                    try await stack.files.upload(
                        .init(kind: .fileAvatar, contentType: "image/png", sizeBytes: 10),
                        stack.staff())
                } == "INVALID_ARGUMENT")
            #expect(try await stack.count("audit", "action = 'file.kept'") == 2)
            #expect(standIn.names.count == 2)
        }
    }

    @Test("H11 A24 who leaves leaves no file behind, though the store fails when she goes")
    func erasure() async throws {
        try await run { stack, standIn, client in
            let id = try #require(try await stack.register("13800001106").member?.id)
            try await avatar(stack, id, Self.png, client)
            standIn.faults.next("DELETE", .serverError, times: 2)
            _ = try await stack.deregistrations.deregisterNow(
                .init(id: id, reason: "asked by letter"), stack.staff())
            #expect(try await stack.count("files", "state = 2") == 0)
            try await eventually("the store has failed") {
                try await stack.count("files", "attempts > 0") == 1
            }
            #expect(standIn.names.count == 1)
            stack.clock.advance(seconds: 61)
            try await eventually("it has failed twice") {
                try await stack.count("files", "attempts > 1") == 1
            }
            stack.clock.advance(seconds: 121)
            try await eventually("nothing is left of her") {
                guard standIn.names.isEmpty else { return false }
                return try await stack.count("files") == 0
            }
        }
    }

    @Test("H11 without a store of files every call says so")
    func none() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800001107").member?.id)
            #expect(
                await MemberStack.refusal {
                    try await stack.files.uploadMyAvatar(
                        .init(contentType: "image/png", sizeBytes: 10), stack.member(id))
                } == "FILES_NOT_OFFERED")
            #expect(try await stack.profiles.getMine(.init(), stack.member(id)).avatarUrl == "")
        }
    }
}

extension MemberStack {
    var files: MemberV1.Files.Client { .init(channel) }
}
