import Foundation
import Glibc
import Postgres
import ServiceKit
import Stack

/// A stack's folder with 20 000 000 entries in its books: loaded once, and kept for later runs.
struct LargeFolder: Sendable {
    static let books = BenchBooks(
        family: BenchBooks.earners.family, members: 200_000, grants: 50, life: "10 years")
    /// The tables with their indices, and what PostgreSQL writes beside them.
    private static let gibibytes: UInt64 = 20
    /// A load is done again from the start, so it needs no log to recover from. Of settings that are
    /// given twice PostgreSQL takes the last.
    private static let settings = [
        "wal_level=minimal", "max_wal_senders=0", "max_wal_size=8GB", "checkpoint_timeout=1h",
        "maintenance_work_mem=512MB", "autovacuum=off", "logging_collector=on",
    ]

    /// What was loaded: a folder whose schema has become another is loaded anew.
    private struct Mark: Codable {
        var entries: Int
        var migrations: [String: [String]]
    }

    let stack: BenchStack

    private var directory: StackDirectory { stack.directory }
    private var mark: URL { directory.root.appending(path: "loaded.json") }

    func prepare() async throws {
        guard !isLoaded else { return }
        let entries = BenchReport.grouped(Double(Self.books.entries))
        say("· loading \(entries) entries into \(directory.root.path), once; takes some minutes")
        try directory.createFolders()
        let lock = try StackLock(directory)
        defer { lock.release() }
        try stack.removeRecords()
        try checkSpace()
        try await load()
        let mark = Mark(entries: Self.books.entries, migrations: Self.migrations)
        try directory.writePrivate(JSONEncoder().encode(mark), to: self.mark)
    }

    /// Later migrations may have been added since: the stack's start applies them.
    private var isLoaded: Bool {
        guard let data = try? Data(contentsOf: mark),
            let loaded = try? JSONDecoder().decode(Mark.self, from: data),
            loaded.entries == Self.books.entries
        else { return false }
        let known = Self.migrations
        return loaded.migrations.allSatisfy { known[$0.key]?.starts(with: $0.value) == true }
    }

    private static var migrations: [String: [String]] {
        var digests: [String: [String]] = [:]
        for service in ServiceName.withDatabase {
            digests[service.rawValue] = Provisioning.migrations(of: service).map { migration in
                let digest = migration.sql.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
                    ($0 ^ UInt64($1)) &* 1_099_511_628_211
                }
                return "\(migration.number):\(String(digest, radix: 36))"
            }
        }
        return digests
    }

    private func checkSpace() throws {
        var figures = statvfs()
        guard statvfs(directory.root.path, &figures) == 0 else { return }
        let free = (UInt64(figures.f_bavail) * UInt64(figures.f_frsize)) >> 30
        guard free >= Self.gibibytes else {
            throw StackError(
                "\(directory.root.path) has \(free) GiB free, and \(Self.gibibytes) are needed",
                mend: "name another folder with --large, or leave the row out with --only")
        }
    }

    // MARK: Load

    private func load() async throws {
        let postgres = LocalPostgres(
            data: directory.postgres, sockets: directory.sockets, port: try FreePort.choose())
        try await postgres.initialise()
        let launch = postgres.launch
        let settings = Self.settings + ["log_directory=\(directory.logs.path)"]
        try await BenchProcess.program(
            launch.executable, launch.arguments + settings.flatMap { ["-c", $0] }
        ) {
            let directory = self.directory
            let database = BenchDatabase(socket: directory.sockets.path, port: postgres.port) {
                try directory.password(of: $0.role)
            }
            try await database.provisioning.migrate()
            try await fill(database)
        }
    }

    private func fill(_ database: BenchDatabase) async throws {
        try await database.load(["books.sql", "bulk.sql"], within: .seconds(3_600)) { session in
            try session.transaction { session in
                let books = Self.books
                try session.script("SELECT pg_temp.take_indices();" + books.opened)
                for round in 0..<books.grants {
                    try session.script(
                        books.granted(round..<round + 1) + BenchBooks.purchases + books.lots)
                    guard (round + 1) % 5 == 0 else { continue }
                    let done = books.entries / books.grants * (round + 1)
                    say("· \(BenchReport.grouped(Double(done))) entries")
                }
                try session.script(books.accounts)
                while let name = try session.run(RestoreIndex()).compactMap(\.self).first {
                    say("· index \(name)")
                }
            }
            try session.script("ANALYZE")
            try session.script("CHECKPOINT")
        }
    }
}

/// Makes the next index of bench/load/bulk.sql anew; its name, or nil where none is left.
private struct RestoreIndex: Statement {
    static let sql = "SELECT pg_temp.restore_index()"
    static func decode(_ row: inout RowReader) throws(PostgresError) -> String? {
        try row.next(String?.self)
    }
}
