// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    /// The operator's own tool calls these and no service does.
    package enum Merchants {
        package static let service = "patron.member.v1.Merchants"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "merchants.create",
            audience: [.`internal`],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: nil
        )

        package static let restoreOwnerMethod = MethodDescriptor(
            service: service, method: "RestoreOwner", permission: "merchants.restore_owner",
            audience: [.`internal`],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, restoreOwnerMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Makes a merchant: its base level, first units, first owner and first app, all of it or nothing. Who
            /// asks again for the same code is told that it is there.
            ///
            /// Errors: INVALID_ARGUMENT with the field, APP_TAKEN, OVERLOADED.
            func create(
                _ request: MemberV1.CreateMerchantRequest, _ call: CallContext
            ) async throws -> MemberV1.CreateMerchantReply
            /// Lets an owner in who has lost her password, or the first one's: with a one-time password in place of
            /// her own. Her tokens end within 30 seconds.
            ///
            /// Errors: INVALID_ARGUMENT with the field, MERCHANT_NOT_FOUND, STAFF_NOT_FOUND, UNKNOWN_APP,
            /// APP_KEY_LIMIT_REACHED, OVERLOADED.
            func restoreOwner(
                _ request: MemberV1.RestoreOwnerRequest, _ call: CallContext
            ) async throws -> MemberV1.RestoreOwnerReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(restoreOwnerMethod, handlers.restoreOwner),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Makes a merchant: its base level, first units, first owner and first app, all of it or nothing. Who
            /// asks again for the same code is told that it is there.
            ///
            /// Errors: INVALID_ARGUMENT with the field, APP_TAKEN, OVERLOADED.
            package func create(
                _ request: MemberV1.CreateMerchantRequest, _ options: CallOptions
            ) async throws -> MemberV1.CreateMerchantReply {
                try await channel.call(createMethod, request, options)
            }

            /// Lets an owner in who has lost her password, or the first one's: with a one-time password in place of
            /// her own. Her tokens end within 30 seconds.
            ///
            /// Errors: INVALID_ARGUMENT with the field, MERCHANT_NOT_FOUND, STAFF_NOT_FOUND, UNKNOWN_APP,
            /// APP_KEY_LIMIT_REACHED, OVERLOADED.
            package func restoreOwner(
                _ request: MemberV1.RestoreOwnerRequest, _ options: CallOptions
            ) async throws -> MemberV1.RestoreOwnerReply {
                try await channel.call(restoreOwnerMethod, request, options)
            }
        }
    }
}
