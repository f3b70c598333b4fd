import Postgres
import Primitives
import ServiceKit
import Synchronization

/// What of a merchant's configuration is kept in the process, and how it is known to be current.
enum Book: String, Sendable {
    case items = "ITEMS"
    case promotions = "PROMOTIONS"
    case couponSettings = "COUPON_SETTINGS"
}

/// Keeps what was read of each merchant's book for as long as its revision stands.
///
/// Every change of a book raises its revision in the same transaction. After a second the revision
/// is looked at, one row; only where it has risen is anything read again. So a change is in force
/// within `goodFor` of its commit, on every instance, and a catalogue that nobody changes costs a
/// row a second, however large it is and however often it is asked for.
final class BookEditions<Content: Sendable>: Sendable {
    struct Edition: Sendable {
        let revision: Int64
        var content: Content
        fileprivate var checkedAt: ContinuousClock.Instant
        fileprivate var isBeingChecked = false
    }

    private static var freshFor: Duration { .seconds(1) }
    /// While somebody looks whether it has changed, the others go on with what there is.
    private static var goodFor: Duration { .seconds(2) }
    /// Beyond it all start anew: memory has an end, whoever asks.
    private static var merchantLimit: Int { 256 }

    private let book: Book
    private let empty: Content
    private let pool: PostgresPool
    private let editions = Mutex<[UUIDv7: Edition]>([:])

    init(_ book: Book, empty: Content, pool: PostgresPool) {
        self.book = book
        self.empty = empty
        self.pool = pool
    }

    /// What is kept of the merchant's book, empty where it has changed or was never read.
    func current(
        _ merchant: UUIDv7, deadline: ContinuousClock.Instant
    ) async throws -> Edition {
        // A change that commits while the row is on its way is as old as the question.
        let askedAt = ContinuousClock.now
        if let kept = editions.withLock({ Self.usable(&$0, merchant, askedAt) }) { return kept }
        let revision: Int64
        do {
            revision =
                try await pool.query(
                    ReadBookRevision(merchant: merchant, book: book),
                    settings: [.merchant(merchant)],
                    deadline: deadline
                ).first ?? 0
        } catch {
            editions.withLock { $0[merchant]?.isBeingChecked = false }
            throw error
        }
        return editions.withLock { editions in
            if var kept = editions[merchant], kept.revision >= revision {
                kept.isBeingChecked = false
                if kept.revision == revision { kept.checkedAt = max(kept.checkedAt, askedAt) }
                editions[merchant] = kept
                return kept
            }
            if editions.count >= Self.merchantLimit { editions.removeAll() }
            let edition = Edition(revision: revision, content: empty, checkedAt: askedAt)
            editions[merchant] = edition
            return edition
        }
    }

    /// Adds what was read after the edition was known to be current; dropped where another one has
    /// taken its place, since it may be from before that.
    func add(
        to edition: Edition, of merchant: UUIDv7, _ change: (inout Content) -> Void
    ) {
        editions.withLock { editions in
            guard editions[merchant]?.revision == edition.revision else { return }
            change(&editions[merchant]!.content)
        }
    }

    private static func usable(
        _ editions: inout [UUIDv7: Edition], _ merchant: UUIDv7, _ now: ContinuousClock.Instant
    ) -> Edition? {
        guard let kept = editions[merchant] else { return nil }
        let age = now - kept.checkedAt
        if age < freshFor || kept.isBeingChecked && age < goodFor { return kept }
        editions[merchant]!.isBeingChecked = true
        return nil
    }
}

private struct ReadBookRevision: Statement {
    static let sql = """
        SELECT revision FROM book_revisions WHERE merchant_id = $1 AND book = $2
        """

    let merchant: UUIDv7
    let book: Book

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(book.rawValue)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

/// Tells every instance that the book has changed, when the transaction commits.
struct RaiseBookRevision: Statement {
    static let sql = """
        INSERT INTO book_revisions (merchant_id, book, revision) VALUES ($1, $2, 1)
        ON CONFLICT (merchant_id, book) DO UPDATE SET revision = book_revisions.revision + 1
        """

    let merchant: UUIDv7
    let book: Book

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(book.rawValue)
    }
}
