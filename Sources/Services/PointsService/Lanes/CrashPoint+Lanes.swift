import ServiceKit

extension CrashPoint {
    /// How far a lane has come with a batch.
    enum LaneStep { case decided, committed }

    /// A lane has come so far with commands, some of which may be steps of a checkout
    /// or of an upload.
    static func reached(_ step: LaneStep, with commands: [any QueuedCommand]) {
        #if DEBUG
            for command in commands {
                if let point = point(step, of: command.operation.method) { reached(point) }
            }
        #endif
    }

    #if DEBUG
        private static func point(_ step: LaneStep, of method: String) -> CrashPoint? {
            switch (method, step) {
            case ("patron.points.v1.Checkouts/Pay", .decided): .payDecided
            case ("patron.points.v1.Checkouts/Pay", .committed): .payCommitted
            case ("patron.points.v1.Checkouts/Hold", .decided): .holdDecided
            case ("patron.points.v1.Checkouts/Hold", .committed): .holdCommitted
            case ("patron.points.v1.Checkouts/Capture", .decided): .captureDecided
            case ("patron.points.v1.Checkouts/Capture", .committed): .captureCommitted
            case ("patron.points.v1.Checkouts/Void", .decided): .voidDecided
            case ("patron.points.v1.Checkouts/Void", .committed): .voidCommitted
            case ("patron.points.v1.Orders/Refund", .decided): .refundDecided
            case ("patron.points.v1.Orders/Refund", .committed): .refundCommitted
            case ("patron.points.v1.Offline/Upload", .decided): .saleDecided
            case ("patron.points.v1.Offline/Upload", .committed): .saleCommitted
            case ("patron.points.v1.OrderUploads/Send", .decided): .fileDecided
            case ("patron.points.v1.OrderUploads/Send", .committed): .fileCommitted
            default: nil
            }
        }
    #endif
}
