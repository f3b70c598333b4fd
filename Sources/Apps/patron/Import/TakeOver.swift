import Primitives

/// A file of another system, ready to be taken over: in chunks that may be sent again, and with what
/// is to be compared afterwards.
struct TakeOver: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case members, levels, tags, points, coupons
        case storedValue = "stored-value"
    }

    struct Report: Sendable {
        var taken = 0
        var already = 0
        /// Members who were there by their phone.
        var linked = 0
        var problems: [ImportSheet.Problem] = []

        mutating func add(_ other: Report) {
            taken += other.taken
            already += other.already
            linked += other.linked
            problems += other.problems
        }
    }

    struct Chunk: Sendable {
        let rows: Int
        /// Sends it; only to look at it where that is said.
        let send: @Sendable (_ checking: Bool) async throws -> Report
    }

    /// What is wrong with the file by itself.
    let problems: [ImportSheet.Problem]
    let chunks: [Chunk]
    let comparisons: @Sendable () async throws -> [(name: String, ImportComparison)]

    var rows: Int { chunks.reduce(0) { $0 + $1.rows } }

    /// - Parameter progress: told how many rows are done.
    func run(checking: Bool, progress: (Int) -> Void) async throws -> Report {
        var report = Report()
        var done = 0
        if checking { report.problems = problems }
        for chunk in chunks {
            report.add(try await chunk.send(checking))
            done += chunk.rows
            progress(done)
        }
        report.problems.sort { $0.line < $1.line }
        return report
    }
}

extension ImportFile {
    /// Its rows, so many at a time.
    func chunks(of size: Int) -> [ArraySlice<Row>] {
        stride(from: 0, to: rows.count, by: size).map {
            rows[$0..<min($0 + size, rows.count)]
        }
    }
}
