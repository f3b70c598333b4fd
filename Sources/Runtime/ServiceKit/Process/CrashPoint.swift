import Glibc

/// A step of a flow that runs through several processes, at which a test lets the process die
/// (docs/reliability.md, Crash points).
///
/// Between any two of them everything that one process does to anything that outlives it is done: a
/// transaction, or a call to another service. In a release build they are nothing.
package enum CrashPoint: String, Sendable, CaseIterable {
    // MARK: Paying a basket in one call (points-service)

    /// Nothing has been done.
    case payBegun
    /// A dynamic code that named the member is used up.
    case payIdentified
    /// Marketing holds the offers; the ledger knows nothing.
    case payPriced
    /// The lane's transaction is decided, and nothing of it written.
    case payDecided
    /// It is committed, and nobody has been told.
    case payCommitted

    // MARK: Holding a basket (points-service)

    case holdIdentified
    case holdPriced
    case holdDecided
    case holdCommitted

    // MARK: Making the order of what is held, giving it up, returning it (points-service)

    case captureBegun
    case captureDecided
    case captureCommitted
    case voidBegun
    case voidDecided
    case voidCommitted
    case refundBegun
    case refundDecided
    case refundCommitted

    /// Nobody will pay, and marketing holds the offers still (points-service).
    case releaseBegun

    // MARK: Settling what a till sold while it was alone (points-service, and marketing's coupon)

    /// The upload's key is kept, and none of its sales is looked at.
    case uploadBegun
    /// The sale's code is taken; the ledger knows nothing.
    case saleClaimed
    case saleDecided
    /// Its order is committed, and nothing says so at the sale.
    case saleCommitted
    /// Marketing has answered that its coupon is used up.
    case saleCouponUsed
    /// The sale is closed, and nobody has been told.
    case saleClosed
    case offlineUseDecided
    case offlineUseCommitted

    // MARK: Working off a file of orders (points-service)

    /// An instance has the next rows for itself, and has not looked at them.
    case fileLeased
    /// Some of its orders are decided, and nothing of them written.
    case fileDecided
    /// Some of them are committed, and the upload says nothing of it.
    case fileCommitted
    /// All rows are looked at, and their orders placed where it is time to; the upload says nothing.
    case fileWorked
    /// The upload says so.
    case fileNoted

    // MARK: Holding and giving back offers (marketing-service)

    /// Priced, and nothing taken.
    case offersPriced
    /// Taken, and not committed.
    case offersTaken
    /// Committed, and the ledger has not been told.
    case offersHeld
    case releaseDecided
    case releaseCommitted

    // MARK: Hearing of the ledger's orders (marketing-service)

    /// Events have come, and have had no effect.
    case newsHeard
    /// They have had it, in a transaction that is not committed.
    case newsApplied
    /// Effect and cursor are committed.
    case newsCommitted

    // MARK: Giving back what nobody paid in time (marketing-service)

    case dueFound
    case dueDecided
    case dueCommitted

    /// The process that comes by here.
    package var service: ServiceName {
        switch self {
        case .payBegun, .payIdentified, .payPriced, .payDecided, .payCommitted, .holdIdentified,
            .holdPriced, .holdDecided, .holdCommitted, .captureBegun, .captureDecided,
            .captureCommitted, .voidBegun, .voidDecided, .voidCommitted, .refundBegun,
            .refundDecided, .refundCommitted, .releaseBegun, .uploadBegun, .saleClaimed,
            .saleDecided, .saleCommitted, .saleCouponUsed, .saleClosed, .fileLeased, .fileDecided,
            .fileCommitted, .fileWorked, .fileNoted:
            .points
        case .offersPriced, .offersTaken, .offersHeld, .releaseDecided, .releaseCommitted,
            .offlineUseDecided, .offlineUseCommitted, .newsHeard, .newsApplied, .newsCommitted,
            .dueFound, .dueDecided, .dueCommitted:
            .marketing
        }
    }

    /// The process is here: it dies, as by SIGKILL, if this is the point that it is to die at.
    package static func reached(_ point: CrashPoint) {
        #if DEBUG
            CrashOrder.current?.obey(at: point)
        #endif
    }
}

#if DEBUG
    extension CrashPoint {
        /// Names a file; the point whose name the file has is the one to die at. It may be written
        /// while the process runs, and is taken away by who dies: one death for each time it is
        /// written.
        package static let variable = "PATRON_CRASH_AT"

        /// Whether somebody has died by the order in a file, and nobody asked since.
        package static func takeDeath(by file: String) -> Bool {
            unlink(CrashOrder.obeyed(file)) == 0
        }
    }

    /// The file by which a test orders a death.
    private struct CrashOrder: Sendable {
        static let current = getenv(CrashPoint.variable).map {
            CrashOrder(file: String(cString: $0))
        }

        let file: String

        /// What the file is called when its order has been obeyed.
        static func obeyed(_ file: String) -> String { file + ".obeyed" }

        func obey(at point: CrashPoint) {
            guard ordered() == point.rawValue else { return }
            // Of several threads that are here at once, one finds the file to rename.
            guard rename(file, Self.obeyed(file)) == 0 else { return }
            kill(getpid(), SIGKILL)
            // The signal may take a moment, and nothing more is to be done.
            while true { pause() }
        }

        private func ordered() -> String? {
            let descriptor = open(file, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { return nil }
            defer { close(descriptor) }
            return withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
            }
        }
    }
#endif
