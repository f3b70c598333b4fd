// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Tills {
        package static let service = "patron.points.v1.Tills"

        package static let openShiftMethod = MethodDescriptor(
            service: service, method: "OpenShift", permission: "shifts.run",
            audience: [.pos, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/shifts")
        )

        package static let moveCashMethod = MethodDescriptor(
            service: service, method: "MoveCash", permission: "shifts.run",
            audience: [.pos, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/shifts/{id}:moveCash")
        )

        package static let countShiftMethod = MethodDescriptor(
            service: service, method: "CountShift", permission: "shifts.run",
            audience: [.pos, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/shifts/{id}:count")
        )

        package static let closeShiftMethod = MethodDescriptor(
            service: service, method: "CloseShift", permission: "shifts.run",
            audience: [.pos, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/shifts/{id}:close")
        )

        package static let correctShiftMethod = MethodDescriptor(
            service: service, method: "CorrectShift", permission: "shifts.correct",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/shifts/{id}:correct")
        )

        package static let getShiftMethod = MethodDescriptor(
            service: service, method: "GetShift", permission: "shifts.read",
            audience: [.pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/shifts/{id}")
        )

        package static let listShiftsMethod = MethodDescriptor(
            service: service, method: "ListShifts", permission: "shifts.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/shifts")
        )

        package static let closeDayMethod = MethodDescriptor(
            service: service, method: "CloseDay", permission: "days.close",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 30000,
            streaming: false, http: .init(verb: .post, template: "/v1/stores/{store_id}/days/{business_date}:close")
        )

        package static let getDayMethod = MethodDescriptor(
            service: service, method: "GetDay", permission: "shifts.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/stores/{store_id}/days/{business_date}")
        )

        package static let splitBillMethod = MethodDescriptor(
            service: service, method: "SplitBill", permission: "orders.read",
            audience: [.pos, .staff, .miniProgram],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .post, template: "/v1/bills:split")
        )

        package static let recordTipMethod = MethodDescriptor(
            service: service, method: "RecordTip", permission: "shifts.run",
            audience: [.pos, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/tips")
        )

        package static let sumTipsMethod = MethodDescriptor(
            service: service, method: "SumTips", permission: "shifts.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .get, template: "/v1/stores/{store_id}/tips")
        )

        package static let descriptors: [MethodDescriptor] = [openShiftMethod, moveCashMethod, countShiftMethod, closeShiftMethod, correctShiftMethod, getShiftMethod, listShiftsMethod, closeDayMethod, getDayMethod, splitBillMethod, recordTipMethod, sumTipsMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Begins a shift. Errors: INVALID_ARGUMENT, STORE_NOT_FOUND, SHIFT_OPEN.
            func openShift(
                _ request: PointsV1.OpenShiftRequest, _ call: CallContext
            ) async throws -> PointsV1.ShiftReply
            /// Puts cash into the drawer, or takes it out, for another reason than an order.
            /// Errors: SHIFT_NOT_FOUND, SHIFT_CLOSED.
            func moveCash(
                _ request: PointsV1.MoveCashRequest, _ call: CallContext
            ) async throws -> PointsV1.ShiftReply
            /// Notes what was counted; only then the answer tells what should be there. A shift may be counted
            /// again, and each count stays on record. Errors: SHIFT_NOT_FOUND, SHIFT_CLOSED.
            func countShift(
                _ request: PointsV1.CountShiftRequest, _ call: CallContext
            ) async throws -> PointsV1.ShiftReply
            /// Ends a shift with its last count; it never changes again.
            ///
            /// Errors: SHIFT_NOT_FOUND, SHIFT_CLOSED, SHIFT_NOT_COUNTED, SHIFT_MOVED_ON where something came
            /// in since the count, DIFFERENCE_UNEXPLAINED.
            func closeShift(
                _ request: PointsV1.CloseShiftRequest, _ call: CallContext
            ) async throws -> PointsV1.ShiftReply
            /// Notes beside a closed shift what was found out later. Errors: SHIFT_NOT_FOUND,
            /// SHIFT_NOT_CLOSED.
            func correctShift(
                _ request: PointsV1.CorrectShiftRequest, _ call: CallContext
            ) async throws -> PointsV1.ShiftReply
            /// One shift. Errors: SHIFT_NOT_FOUND.
            func getShift(
                _ request: PointsV1.GetShiftRequest, _ call: CallContext
            ) async throws -> PointsV1.Shift
            /// Shifts of a store, the newest first, by page.
            func listShifts(
                _ request: PointsV1.ListShiftsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListShiftsReply
            /// Ends a store's business date, once, when all of its shifts are closed.
            ///
            /// Errors: INVALID_ARGUMENT, STORE_NOT_FOUND, DAY_CLOSED, DAY_HAS_OPEN_SHIFTS.
            func closeDay(
                _ request: PointsV1.CloseDayRequest, _ call: CallContext
            ) async throws -> PointsV1.DayReply
            /// A closed business date. Errors: DAY_NOT_CLOSED.
            func getDay(
                _ request: PointsV1.GetDayRequest, _ call: CallContext
            ) async throws -> PointsV1.Day
            /// What each of several people pays, to the smallest coin; nothing is kept.
            /// Errors: INVALID_ARGUMENT, AMOUNT_OUT_OF_RANGE.
            func splitBill(
                _ request: PointsV1.SplitBillRequest, _ call: CallContext
            ) async throws -> PointsV1.SplitBillReply
            /// Notes a tip: beside the orders, at the till and for whoever it is for.
            /// Errors: INVALID_ARGUMENT, STORE_NOT_FOUND.
            func recordTip(
                _ request: PointsV1.RecordTipRequest, _ call: CallContext
            ) async throws -> PointsV1.RecordTipReply
            /// Tips of a store by staff.
            func sumTips(
                _ request: PointsV1.SumTipsRequest, _ call: CallContext
            ) async throws -> PointsV1.SumTipsReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(openShiftMethod, handlers.openShift),
                .unary(moveCashMethod, handlers.moveCash),
                .unary(countShiftMethod, handlers.countShift),
                .unary(closeShiftMethod, handlers.closeShift),
                .unary(correctShiftMethod, handlers.correctShift),
                .unary(getShiftMethod, handlers.getShift),
                .unary(listShiftsMethod, handlers.listShifts),
                .unary(closeDayMethod, handlers.closeDay),
                .unary(getDayMethod, handlers.getDay),
                .unary(splitBillMethod, handlers.splitBill),
                .unary(recordTipMethod, handlers.recordTip),
                .unary(sumTipsMethod, handlers.sumTips),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Begins a shift. Errors: INVALID_ARGUMENT, STORE_NOT_FOUND, SHIFT_OPEN.
            package func openShift(
                _ request: PointsV1.OpenShiftRequest, _ options: CallOptions
            ) async throws -> PointsV1.ShiftReply {
                try await channel.call(openShiftMethod, request, options)
            }

            /// Puts cash into the drawer, or takes it out, for another reason than an order.
            /// Errors: SHIFT_NOT_FOUND, SHIFT_CLOSED.
            package func moveCash(
                _ request: PointsV1.MoveCashRequest, _ options: CallOptions
            ) async throws -> PointsV1.ShiftReply {
                try await channel.call(moveCashMethod, request, options)
            }

            /// Notes what was counted; only then the answer tells what should be there. A shift may be counted
            /// again, and each count stays on record. Errors: SHIFT_NOT_FOUND, SHIFT_CLOSED.
            package func countShift(
                _ request: PointsV1.CountShiftRequest, _ options: CallOptions
            ) async throws -> PointsV1.ShiftReply {
                try await channel.call(countShiftMethod, request, options)
            }

            /// Ends a shift with its last count; it never changes again.
            ///
            /// Errors: SHIFT_NOT_FOUND, SHIFT_CLOSED, SHIFT_NOT_COUNTED, SHIFT_MOVED_ON where something came
            /// in since the count, DIFFERENCE_UNEXPLAINED.
            package func closeShift(
                _ request: PointsV1.CloseShiftRequest, _ options: CallOptions
            ) async throws -> PointsV1.ShiftReply {
                try await channel.call(closeShiftMethod, request, options)
            }

            /// Notes beside a closed shift what was found out later. Errors: SHIFT_NOT_FOUND,
            /// SHIFT_NOT_CLOSED.
            package func correctShift(
                _ request: PointsV1.CorrectShiftRequest, _ options: CallOptions
            ) async throws -> PointsV1.ShiftReply {
                try await channel.call(correctShiftMethod, request, options)
            }

            /// One shift. Errors: SHIFT_NOT_FOUND.
            package func getShift(
                _ request: PointsV1.GetShiftRequest, _ options: CallOptions
            ) async throws -> PointsV1.Shift {
                try await channel.call(getShiftMethod, request, options)
            }

            /// Shifts of a store, the newest first, by page.
            package func listShifts(
                _ request: PointsV1.ListShiftsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListShiftsReply {
                try await channel.call(listShiftsMethod, request, options)
            }

            /// Ends a store's business date, once, when all of its shifts are closed.
            ///
            /// Errors: INVALID_ARGUMENT, STORE_NOT_FOUND, DAY_CLOSED, DAY_HAS_OPEN_SHIFTS.
            package func closeDay(
                _ request: PointsV1.CloseDayRequest, _ options: CallOptions
            ) async throws -> PointsV1.DayReply {
                try await channel.call(closeDayMethod, request, options)
            }

            /// A closed business date. Errors: DAY_NOT_CLOSED.
            package func getDay(
                _ request: PointsV1.GetDayRequest, _ options: CallOptions
            ) async throws -> PointsV1.Day {
                try await channel.call(getDayMethod, request, options)
            }

            /// What each of several people pays, to the smallest coin; nothing is kept.
            /// Errors: INVALID_ARGUMENT, AMOUNT_OUT_OF_RANGE.
            package func splitBill(
                _ request: PointsV1.SplitBillRequest, _ options: CallOptions
            ) async throws -> PointsV1.SplitBillReply {
                try await channel.call(splitBillMethod, request, options)
            }

            /// Notes a tip: beside the orders, at the till and for whoever it is for.
            /// Errors: INVALID_ARGUMENT, STORE_NOT_FOUND.
            package func recordTip(
                _ request: PointsV1.RecordTipRequest, _ options: CallOptions
            ) async throws -> PointsV1.RecordTipReply {
                try await channel.call(recordTipMethod, request, options)
            }

            /// Tips of a store by staff.
            package func sumTips(
                _ request: PointsV1.SumTipsRequest, _ options: CallOptions
            ) async throws -> PointsV1.SumTipsReply {
                try await channel.call(sumTipsMethod, request, options)
            }
        }
    }
}
