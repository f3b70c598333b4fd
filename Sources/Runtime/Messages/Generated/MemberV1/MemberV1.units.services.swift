// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Units {
        package static let service = "patron.member.v1.Units"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "units.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/units")
        )

        package static let renameMethod = MethodDescriptor(
            service: service, method: "Rename", permission: "units.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/units/{id}:rename")
        )

        package static let moveMethod = MethodDescriptor(
            service: service, method: "Move", permission: "units.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/units/{id}:move")
        )

        package static let closeMethod = MethodDescriptor(
            service: service, method: "Close", permission: "units.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/units/{id}:close")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "units.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/units")
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, renameMethod, moveMethod, closeMethod, listMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Makes a brand, an area, a store or a terminal. A brand lies in the merchant; an area in the
            /// merchant, a brand or an area; a store in any of these; a terminal in a store.
            ///
            /// Errors: INVALID_ARGUMENT, UNIT_NOT_FOUND, UNIT_CLOSED, UNIT_MISPLACED, UNIT_LIMIT_REACHED.
            func create(
                _ request: MemberV1.CreateUnitRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeUnitReply
            /// Gives a unit another name. Errors: INVALID_ARGUMENT, UNIT_NOT_FOUND, UNIT_CLOSED.
            func rename(
                _ request: MemberV1.RenameUnitRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeUnitReply
            /// Puts a unit, with all in it, into another. Who may see a store follows within 30 seconds.
            ///
            /// Errors: UNIT_NOT_FOUND, UNIT_CLOSED, UNIT_MISPLACED.
            func move(
                _ request: MemberV1.MoveUnitRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeUnitReply
            /// Closes a unit for good; what lies in it was closed before.
            ///
            /// Errors: UNIT_NOT_FOUND, UNIT_CLOSED, UNIT_NOT_EMPTY.
            func close(
                _ request: MemberV1.CloseUnitRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeUnitReply
            /// The units that the caller reaches, and those that hold them.
            ///
            /// Errors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            func list(
                _ request: MemberV1.ListUnitsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListUnitsReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(renameMethod, handlers.rename),
                .unary(moveMethod, handlers.move),
                .unary(closeMethod, handlers.close),
                .unary(listMethod, handlers.list),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Makes a brand, an area, a store or a terminal. A brand lies in the merchant; an area in the
            /// merchant, a brand or an area; a store in any of these; a terminal in a store.
            ///
            /// Errors: INVALID_ARGUMENT, UNIT_NOT_FOUND, UNIT_CLOSED, UNIT_MISPLACED, UNIT_LIMIT_REACHED.
            package func create(
                _ request: MemberV1.CreateUnitRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeUnitReply {
                try await channel.call(createMethod, request, options)
            }

            /// Gives a unit another name. Errors: INVALID_ARGUMENT, UNIT_NOT_FOUND, UNIT_CLOSED.
            package func rename(
                _ request: MemberV1.RenameUnitRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeUnitReply {
                try await channel.call(renameMethod, request, options)
            }

            /// Puts a unit, with all in it, into another. Who may see a store follows within 30 seconds.
            ///
            /// Errors: UNIT_NOT_FOUND, UNIT_CLOSED, UNIT_MISPLACED.
            package func move(
                _ request: MemberV1.MoveUnitRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeUnitReply {
                try await channel.call(moveMethod, request, options)
            }

            /// Closes a unit for good; what lies in it was closed before.
            ///
            /// Errors: UNIT_NOT_FOUND, UNIT_CLOSED, UNIT_NOT_EMPTY.
            package func close(
                _ request: MemberV1.CloseUnitRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeUnitReply {
                try await channel.call(closeMethod, request, options)
            }

            /// The units that the caller reaches, and those that hold them.
            ///
            /// Errors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            package func list(
                _ request: MemberV1.ListUnitsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListUnitsReply {
                try await channel.call(listMethod, request, options)
            }
        }
    }
}
