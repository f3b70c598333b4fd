package import Messages
package import Postgres
package import Primitives
package import TTRPC

/// A row of `operations`: what an operation was asked and what it answered.
package struct StoredOperation: Sendable {
    package let requestHash: [UInt8]
    package let operationId: UUIDv7
    /// 0, or the code of the refusal.
    package let status: Int16
    /// The reply, or the refusal's ErrorInfo; nil where the body is not kept.
    package let response: [UInt8]?

    package init(requestHash: [UInt8], operationId: UUIDv7, status: Int16, response: [UInt8]?) {
        self.requestHash = requestHash
        self.operationId = operationId
        self.status = status
        self.response = response
    }
}

/// The answer of an earlier call with the same key.
package struct Replay: Sendable {
    package let operationId: UUIDv7
    package let status: StatusCode
    package let response: [UInt8]?

    /// The stored reply, or nil where its body is not kept; a stored refusal is thrown.
    package func reply<M: Message>(_ type: M.Type = M.self) throws -> M? {
        guard status == .ok else {
            let info = try PatronV1.ErrorInfo(serialized: response ?? [])
            throw RPCStatus(status, info: info)
        }
        return try response.map { try M(serialized: $0) }
    }
}

/// Gives each operation exactly one effect, however often it is called (docs/reliability.md,
/// Operations).
package enum Idempotency {
    /// What a body decided: a reply, or a refusal that is an answer too.
    package enum Decision<Reply: Sendable>: Sendable {
        case reply(Reply)
        case refused(Refusal)
    }

    package enum Performed<Reply: Sendable>: Sendable {
        case done(Reply)
        /// Nil where the body is not kept: the caller rebuilds it from its own records.
        case replayed(Reply?)
    }

    /// Claims the operation for this transaction, or finds its earlier answer: one round trip.
    ///
    /// The lock is taken by a statement before the one that reads, so that the read sees what the
    /// last holder of the lock committed.
    package static func begin(
        _ operation: OperationKey, in transaction: inout Transaction
    ) throws -> Replay? {
        let (lock, stored) = try transaction.pipeline { pipeline in
            (
                pipeline.add(TryOperationLock(operation: operation)),
                pipeline.add(ReadOperation(operation: operation))
            )
        }
        if let replay = try verdict(stored: try stored.rows.first, for: operation) { return replay }
        guard try lock.rows.first == true else { throw Refusal(.operationInProgress) }
        return nil
    }

    /// What a row of `operations` means for a call; for lanes, which read many rows at once.
    package static func verdict(
        stored: StoredOperation?, for operation: OperationKey
    ) throws(Refusal) -> Replay? {
        guard let stored else { return nil }
        guard operation.isStored(as: stored.requestHash) else {
            throw Refusal(.idempotencyMismatch)
        }
        return Replay(
            operationId: stored.operationId,
            status: StatusCode(rawValue: Int32(stored.status)) ?? .internal,
            response: stored.response)
    }

    package static func finish(
        _ operation: OperationKey, id: UUIDv7, response: [UInt8]?,
        in transaction: inout Transaction
    ) throws {
        try transaction.run(
            InsertOperation(
                operation: operation, id: id, status: Int16(StatusCode.ok.rawValue),
                response: response))
    }

    package static func finish(
        _ operation: OperationKey, id: UUIDv7, refused: Refusal,
        in transaction: inout Transaction
    ) throws {
        try transaction.run(
            InsertOperation(
                operation: operation, id: id, status: Int16(refused.key.code.rawValue),
                response: try refused.info.serializedBytes()))
    }

    /// Whether a refusal is kept as the operation's answer: definite decisions of business only.
    ///
    /// A request that does not make sense, and a failure of the installation, are not.
    package static func storable(_ refusal: Refusal) -> Bool {
        guard refusal.outcome == .definite, !refusal.retryable else { return false }
        switch refusal.key.code {
        case .notFound, .alreadyExists, .failedPrecondition, .aborted, .resourceExhausted,
            .permissionDenied, .outOfRange:
            return true
        case .ok, .cancelled, .unknown, .invalidArgument, .deadlineExceeded, .unimplemented,
            .internal, .unavailable, .dataLoss, .unauthenticated:
            return false
        }
    }

    /// Runs the body once for the operation, or gives its earlier answer.
    ///
    /// A storable refusal is committed as the answer, so a body that refuses has written nothing.
    /// What the body throws rolls everything back and is not remembered.
    /// - Parameters:
    ///   - settings: hold in the transaction, as the merchant does whose rows it sees.
    ///   - storesReply: false where the reply has tokens, which are never stored.
    package static func perform<Reply: Message>(
        _ operation: OperationKey, id: UUIDv7, on pool: PostgresPool, settings: [Setting] = [],
        deadline: ContinuousClock.Instant, storesReply: Bool = true,
        _ body: @escaping @Sendable (inout Transaction) throws -> Decision<Reply>
    ) async throws -> Performed<Reply> {
        let performed = try await pool.transaction(settings: settings, deadline: deadline) {
            transaction -> Result<Performed<Reply>, Refusal> in
            if let replay = try begin(operation, in: &transaction) {
                return .success(.replayed(try replay.reply()))
            }
            switch try body(&transaction) {
            case .reply(let reply):
                let bytes = storesReply ? try reply.serializedBytes() : nil
                try finish(operation, id: id, response: bytes, in: &transaction)
                return .success(.done(reply))
            case .refused(let refusal):
                guard storable(refusal) else { throw refusal }
                try finish(operation, id: id, refused: refusal, in: &transaction)
                return .failure(refusal)
            }
        }
        return try performed.get()
    }

    /// The two halves of the operation's advisory lock, `pg_try_advisory_xact_lock(int4, int4)`.
    ///
    /// The locks of aggregates use the space of one bigint; the two spaces never meet.
    package static func lockKeys(_ operation: OperationKey) -> (Int32, Int32) {
        var hash = StableHash()
        hash.add(operation.merchant)
        hash.add(operation.method)
        hash.add(operation.key)
        let bits = hash.value
        return (
            Int32(truncatingIfNeeded: bits >> 32), Int32(truncatingIfNeeded: bits)
        )
    }
}

extension Idempotency.Performed {
    /// The reply, and whether an earlier call made it; for operations whose replies are kept.
    package func kept() throws(Refusal) -> (reply: Reply, replayed: Bool) {
        switch self {
        case .done(let reply): return (reply, false)
        case .replayed(let reply?): return (reply, true)
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    /// The same with the mark that the reply has for it.
    package func reply(
        marking replayed: WritableKeyPath<Reply, Bool>
    ) throws(Refusal) -> Reply {
        var answer = try kept()
        if answer.replayed { answer.reply[keyPath: replayed] = true }
        return answer.reply
    }
}

/// FNV-1a, 64 bits: the same in every process and version, as a lock's key must be.
struct StableHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0xFF)  // no UTF-8 text contains it: ("ab", "c") differs from ("a", "bc")
    }

    mutating func add(_ id: UUIDv7) {
        for half in [id.hi, id.lo] {
            for shift in stride(from: 56, through: 0, by: -8) {
                add(UInt8(truncatingIfNeeded: half >> UInt64(shift)))
            }
        }
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
