// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum Items {
        package static let service = "patron.marketing.v1.Items"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "items.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/items")
        )

        package static let updateMethod = MethodDescriptor(
            service: service, method: "Update", permission: "items.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .patch, template: "/v1/items/{sku}")
        )

        package static let archiveMethod = MethodDescriptor(
            service: service, method: "Archive", permission: "items.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/items/{sku}:archive")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "items.read",
            audience: [.miniProgram, .pos, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/items/{sku}")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "items.read",
            audience: [.miniProgram, .pos, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/items")
        )

        package static let importMethod = MethodDescriptor(
            service: service, method: "Import", permission: "items.edit",
            audience: [.staff],
            idempotent: true, priority: .sheddable,
            defaultDeadlineMilliseconds: 15000,
            streaming: false, http: .init(verb: .post, template: "/v1/items:import")
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, updateMethod, archiveMethod, getMethod, listMethod, importMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Adds an item. Errors: ITEM_EXISTS, STORE_NOT_FOUND, INVALID_ARGUMENT with the field.
            func create(
                _ request: MarketingV1.CreateItemRequest, _ call: CallContext
            ) async throws -> MarketingV1.ItemReply
            /// Changes an item, everywhere within 2 s; what was sold keeps its price.
            ///
            /// Errors: INVALID_ARGUMENT with the field, ITEM_NOT_FOUND, ITEM_ARCHIVED, REVISION_CONFLICT,
            /// STORE_NOT_FOUND.
            func update(
                _ request: MarketingV1.UpdateItemRequest, _ call: CallContext
            ) async throws -> MarketingV1.ItemReply
            /// Takes an item out of the catalogue for good; again changes nothing. Errors: ITEM_NOT_FOUND.
            func archive(
                _ request: MarketingV1.ArchiveItemRequest, _ call: CallContext
            ) async throws -> MarketingV1.ItemReply
            /// One item. Errors: ITEM_NOT_FOUND, STORE_NOT_FOUND.
            func get(
                _ request: MarketingV1.GetItemRequest, _ call: CallContext
            ) async throws -> MarketingV1.Item
            /// The catalogue, by sku, by page. Errors: STORE_NOT_FOUND.
            func list(
                _ request: MarketingV1.ListItemsRequest, _ call: CallContext
            ) async throws -> MarketingV1.ListItemsReply
            /// Writes a table of items, all or nothing unless `skip_invalid`; again it changes nothing. What
            /// is wrong stands in the report, line by line, and is no error of the call. Errors:
            /// INVALID_ARGUMENT.
            func `import`(
                _ request: MarketingV1.ImportItemsRequest, _ call: CallContext
            ) async throws -> MarketingV1.ImportItemsReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(updateMethod, handlers.update),
                .unary(archiveMethod, handlers.archive),
                .unary(getMethod, handlers.get),
                .unary(listMethod, handlers.list),
                .unary(importMethod, handlers.`import`),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Adds an item. Errors: ITEM_EXISTS, STORE_NOT_FOUND, INVALID_ARGUMENT with the field.
            package func create(
                _ request: MarketingV1.CreateItemRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ItemReply {
                try await channel.call(createMethod, request, options)
            }

            /// Changes an item, everywhere within 2 s; what was sold keeps its price.
            ///
            /// Errors: INVALID_ARGUMENT with the field, ITEM_NOT_FOUND, ITEM_ARCHIVED, REVISION_CONFLICT,
            /// STORE_NOT_FOUND.
            package func update(
                _ request: MarketingV1.UpdateItemRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ItemReply {
                try await channel.call(updateMethod, request, options)
            }

            /// Takes an item out of the catalogue for good; again changes nothing. Errors: ITEM_NOT_FOUND.
            package func archive(
                _ request: MarketingV1.ArchiveItemRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ItemReply {
                try await channel.call(archiveMethod, request, options)
            }

            /// One item. Errors: ITEM_NOT_FOUND, STORE_NOT_FOUND.
            package func get(
                _ request: MarketingV1.GetItemRequest, _ options: CallOptions
            ) async throws -> MarketingV1.Item {
                try await channel.call(getMethod, request, options)
            }

            /// The catalogue, by sku, by page. Errors: STORE_NOT_FOUND.
            package func list(
                _ request: MarketingV1.ListItemsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ListItemsReply {
                try await channel.call(listMethod, request, options)
            }

            /// Writes a table of items, all or nothing unless `skip_invalid`; again it changes nothing. What
            /// is wrong stands in the report, line by line, and is no error of the call. Errors:
            /// INVALID_ARGUMENT.
            package func `import`(
                _ request: MarketingV1.ImportItemsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ImportItemsReply {
                try await channel.call(importMethod, request, options)
            }
        }
    }
}
