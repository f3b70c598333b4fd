import Foundation
import Logging
import Messages
import NIOCore
import Postgres
import Primitives
import Redis
import TTRPC
import TestKit

@testable import ServiceKit

let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
let merchantA = UUIDv7("01980000-0000-7000-8000-000000000001")!
let merchantB = UUIDv7("01980000-0000-7000-8000-000000000002")!
let noon = Instant(rfc3339: "2026-03-05T04:00:00Z")!

func aggregate(_ number: UInt64) -> UUIDv7 { UUIDv7(hi: 0x0198_0000_0000_7000, lo: number) }

/// Seconds from now, for calls that must not hang a test.
func soon(_ seconds: Int64 = 20) -> ContinuousClock.Instant { .now + .seconds(seconds) }

/// A database with the shared tables and one table for effects.
func sharedDatabase(_ more: String = "") async throws -> PostgresConfiguration {
    let configuration = try await PostgresServer.shared().freshDatabase([])
    try await withPool(configuration) { pool in
        try await Migrator.apply([sharedMigration(more)], pool: pool)
    }
    return configuration
}

func sharedMigration(_ more: String = "") -> Migration {
    Migration(
        1, "shared",
        sql: [
            SharedSchema.role(.points), SharedSchema.operations, SharedSchema.outbox,
            SharedSchema.outboxNumbers,
            SharedSchema.feedCursors, SharedSchema.sharedGrants(.points), more,
        ].joined(separator: "\n"))
}

func testSettings(_ values: [String: String] = [:]) throws -> ServiceSettings {
    try ServiceSettings(
        SettingsReader(values: ["environment": "development"].merging(values) { $1 }),
        service: .points)
}

func testRuntime(
    _ pool: PostgresPool?, clock: any WallClock = SystemClock(),
    settings: [String: String] = [:], channels: [ServiceName: any RPCChannel] = [:]
) throws -> ServiceRuntime {
    ServiceRuntime(
        service: .points, settings: try testSettings(settings), logger: quiet, clock: clock,
        pool: pool,
        redis: RedisClient(
            configuration: RedisConfiguration(address: .unixSocket(path: "/nowhere")),
            logger: quiet),
        channels: channels)
}

func event(
    _ aggregate: UUIDv7, _ sequence: Int64, type: String = "thing.happened",
    payload: [UInt8] = []
) -> OutboxEvent {
    OutboxEvent(
        id: IdentifierSource().next(), merchant: merchantA, type: type, aggregate: aggregate,
        aggregateSeq: sequence, occurredAt: noon, payload: payload)
}

func metadata(_ principal: Principal, key: String? = nil) -> Metadata {
    var metadata = Metadata()
    principal.write(to: &metadata)
    if let key { metadata.append(MetadataKey.idempotencyKey, key) }
    return metadata
}

/// The root of the repository, where docs/ lies.
let repository = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

/// Compares a generated document with the file; writes it where PATRON_WRITE_DOCS is set.
func document(_ path: String, is text: String) throws -> Bool {
    let file = repository.appending(path: path)
    if ProcessInfo.processInfo.environment["PATRON_WRITE_DOCS"] != nil {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return (try? String(contentsOf: file, encoding: .utf8)) == text
}
