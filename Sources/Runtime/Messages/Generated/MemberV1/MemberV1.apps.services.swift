// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Apps {
        package static let service = "patron.member.v1.Apps"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "apps.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/apps")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "apps.list",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/apps")
        )

        package static let disableMethod = MethodDescriptor(
            service: service, method: "Disable", permission: "apps.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/apps/{app}:disable")
        )

        package static let enableMethod = MethodDescriptor(
            service: service, method: "Enable", permission: "apps.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/apps/{app}:enable")
        )

        package static let addKeyMethod = MethodDescriptor(
            service: service, method: "AddKey", permission: "apps.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/apps/{app}:addKey")
        )

        package static let retireKeyMethod = MethodDescriptor(
            service: service, method: "RetireKey", permission: "apps.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/apps/{app}:retireKey")
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, listMethod, disableMethod, enableMethod, addKeyMethod, retireKeyMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Makes an app without keys. Errors: INVALID_ARGUMENT, APP_TAKEN, APP_LIMIT_REACHED.
            func create(
                _ request: MemberV1.CreateAppRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeAppReply
            /// The merchant's apps with their keys.
            func list(
                _ request: MemberV1.ListAppsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListAppsReply
            /// Closes an app: within 30 seconds its signatures and the tokens issued to it are refused.
            ///
            /// Errors: UNKNOWN_APP.
            func disable(
                _ request: MemberV1.ChangeAppRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeAppReply
            /// Opens a closed app again. Errors: UNKNOWN_APP.
            func enable(
                _ request: MemberV1.ChangeAppRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeAppReply
            /// Adds a key; it signs within 30 seconds. Two may be active, so that they rotate without a gap.
            ///
            /// Errors: INVALID_ARGUMENT, UNKNOWN_APP, APP_KEY_LIMIT_REACHED.
            func addKey(
                _ request: MemberV1.AddAppKeyRequest, _ call: CallContext
            ) async throws -> MemberV1.AddAppKeyReply
            /// Retires a key for good; its signatures are refused within 30 seconds.
            ///
            /// Errors: UNKNOWN_APP, APP_KEY_NOT_FOUND.
            func retireKey(
                _ request: MemberV1.RetireAppKeyRequest, _ call: CallContext
            ) async throws -> MemberV1.ChangeAppReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(listMethod, handlers.list),
                .unary(disableMethod, handlers.disable),
                .unary(enableMethod, handlers.enable),
                .unary(addKeyMethod, handlers.addKey),
                .unary(retireKeyMethod, handlers.retireKey),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Makes an app without keys. Errors: INVALID_ARGUMENT, APP_TAKEN, APP_LIMIT_REACHED.
            package func create(
                _ request: MemberV1.CreateAppRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeAppReply {
                try await channel.call(createMethod, request, options)
            }

            /// The merchant's apps with their keys.
            package func list(
                _ request: MemberV1.ListAppsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListAppsReply {
                try await channel.call(listMethod, request, options)
            }

            /// Closes an app: within 30 seconds its signatures and the tokens issued to it are refused.
            ///
            /// Errors: UNKNOWN_APP.
            package func disable(
                _ request: MemberV1.ChangeAppRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeAppReply {
                try await channel.call(disableMethod, request, options)
            }

            /// Opens a closed app again. Errors: UNKNOWN_APP.
            package func enable(
                _ request: MemberV1.ChangeAppRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeAppReply {
                try await channel.call(enableMethod, request, options)
            }

            /// Adds a key; it signs within 30 seconds. Two may be active, so that they rotate without a gap.
            ///
            /// Errors: INVALID_ARGUMENT, UNKNOWN_APP, APP_KEY_LIMIT_REACHED.
            package func addKey(
                _ request: MemberV1.AddAppKeyRequest, _ options: CallOptions
            ) async throws -> MemberV1.AddAppKeyReply {
                try await channel.call(addKeyMethod, request, options)
            }

            /// Retires a key for good; its signatures are refused within 30 seconds.
            ///
            /// Errors: UNKNOWN_APP, APP_KEY_NOT_FOUND.
            package func retireKey(
                _ request: MemberV1.RetireAppKeyRequest, _ options: CallOptions
            ) async throws -> MemberV1.ChangeAppReply {
                try await channel.call(retireKeyMethod, request, options)
            }
        }
    }
}
