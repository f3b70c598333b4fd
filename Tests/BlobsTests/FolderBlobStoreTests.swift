import Blobs
import Foundation
import Logging
import Primitives
import TestKit
import Testing

@Suite("Files in a folder")
struct FolderBlobStoreTests {
    @Test("H11 a folder does what a server does: signed, once, of the announced size and type")
    func life() async throws {
        try await BlobWorld.run { world in
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
                "patron-files-\(UUID().uuidString)"
            ).path
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let port = try Loopback.freePort()
            let clock = world.clock
            let store = FolderBlobStore(
                folder: folder, address: "http://127.0.0.1:\(port)", now: { clock.now })
            let server = FolderBlobServer(
                store, host: "127.0.0.1", port: port,
                logger: Logger(label: "folder") { _ in SwiftLogNoOpLogHandler() })
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.run() }
                defer { group.cancelAll() }
                try await eventually("the server listens") { Loopback.listens(port) }
                try await use(store, world)
            }
        }
    }

    private func use(_ store: FolderBlobStore, _ world: BlobWorld) async throws {
        let (name, bytes) = (BlobWorld.name(.picture), BlobWorld.png)
        #expect(try await store.facts(of: name) == nil)
        #expect(try await store.read(name, limit: 8) == nil)
        let upload = store.upload(name, as: BlobContent(.png, bytes: Int64(bytes.count)))
        #expect(try await world.put(upload, bytes + [1]) == 403)
        #expect(try await world.put(upload, bytes, headers: [("content-type", "text/html")]) == 403)
        #expect(try await world.put(upload, bytes) == 200)
        #expect(try await world.put(upload, bytes) == 412)
        #expect(
            try await store.facts(of: name)
                == BlobFacts(bytes: Int64(bytes.count), type: "image/png"))
        #expect(try await store.read(name, limit: 4) == [0x89, 0x50, 0x4E, 0x47])

        let link = store.link(to: name)
        let got = try await world.get(link.url)
        #expect(got.status == 200 && got.type == "image/png" && got.bytes == bytes)
        #expect(try await world.get(link.url + "0").status == 403)
        #expect(
            try await world.get(link.url.replacing(name.text, with: BlobWorld.name().text)).status
                == 403)
        world.clock.advance(seconds: 3_600)
        #expect(try await world.get(link.url).status == 403)
        try await store.remove(name)
        try await store.remove(name)
        #expect(try await store.facts(of: name) == nil)
    }
}
