// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Scenes {
        package static let service = "patron.member.v1.Scenes"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "scenes.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/scenes")
        )

        package static let disableMethod = MethodDescriptor(
            service: service, method: "Disable", permission: "scenes.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/scenes/{id}:disable")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "scenes.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/scenes")
        )

        package static let countSourcesMethod = MethodDescriptor(
            service: service, method: "CountSources", permission: "scenes.read",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .get, template: "/v1/reports/member-sources")
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, disableMethod, listMethod, countSourcesMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Makes a QR code. Errors: INVALID_ARGUMENT, STORE_NOT_FOUND.
            func create(
                _ request: MemberV1.CreateSceneRequest, _ call: CallContext
            ) async throws -> MemberV1.SceneReply
            /// Nobody registers by it any more. Errors: SCENE_NOT_FOUND.
            func disable(
                _ request: MemberV1.DisableSceneRequest, _ call: CallContext
            ) async throws -> MemberV1.SceneReply
            /// The QR codes of the stores in the caller's scope, with what they brought.
            ///
            /// Errors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            func list(
                _ request: MemberV1.ListScenesRequest, _ call: CallContext
            ) async throws -> MemberV1.ListScenesReply
            /// How many members came from where. Errors: INVALID_ARGUMENT.
            func countSources(
                _ request: MemberV1.CountSourcesRequest, _ call: CallContext
            ) async throws -> MemberV1.CountSourcesReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(disableMethod, handlers.disable),
                .unary(listMethod, handlers.list),
                .unary(countSourcesMethod, handlers.countSources),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Makes a QR code. Errors: INVALID_ARGUMENT, STORE_NOT_FOUND.
            package func create(
                _ request: MemberV1.CreateSceneRequest, _ options: CallOptions
            ) async throws -> MemberV1.SceneReply {
                try await channel.call(createMethod, request, options)
            }

            /// Nobody registers by it any more. Errors: SCENE_NOT_FOUND.
            package func disable(
                _ request: MemberV1.DisableSceneRequest, _ options: CallOptions
            ) async throws -> MemberV1.SceneReply {
                try await channel.call(disableMethod, request, options)
            }

            /// The QR codes of the stores in the caller's scope, with what they brought.
            ///
            /// Errors: INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            package func list(
                _ request: MemberV1.ListScenesRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListScenesReply {
                try await channel.call(listMethod, request, options)
            }

            /// How many members came from where. Errors: INVALID_ARGUMENT.
            package func countSources(
                _ request: MemberV1.CountSourcesRequest, _ options: CallOptions
            ) async throws -> MemberV1.CountSourcesReply {
                try await channel.call(countSourcesMethod, request, options)
            }
        }
    }
}
