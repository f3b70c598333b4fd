// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension EventsV1 {
    /// A place in a feed. Events are ordered by (transaction, sequence); zero stands before the first.
    package struct Cursor: Sendable, Equatable {
        package var transaction: Int64
        package var sequence: Int64

        package init() {
            transaction = 0
            sequence = 0
        }

        package init(
            transaction: Int64 = 0,
            sequence: Int64 = 0
        ) {
            self.transaction = transaction
            self.sequence = sequence
        }
    }

    package struct SubscribeRequest: Sendable, Equatable {
        /// Events strictly after this place are delivered. Absent: from the first event.
        package var after: EventsV1.Cursor?
        /// Name of the consumer, for logs and the metric of its lag.
        package var consumer: String
        /// Only events of these types are delivered; every type where empty.
        package var types: [String]
        /// Whether to tell, about once a second, until which instant nothing is missing: also where nothing
        /// new comes, by empty batches.
        package var wantsInstants: Bool

        package init() {
            after = nil
            consumer = ""
            types = []
            wantsInstants = false
        }

        package init(
            after: EventsV1.Cursor? = nil,
            consumer: String = "",
            types: [String] = [],
            wantsInstants: Bool = false
        ) {
            self.after = after
            self.consumer = consumer
            self.types = types
            self.wantsInstants = wantsInstants
        }
    }

    package struct Event: Sendable, Equatable {
        package var cursor: EventsV1.Cursor?
        /// UUIDv7; the same event always has the same id.
        package var id: String
        package var merchantId: String
        /// Catalogue name, for example order.paid or member.registered.
        package var type: String
        /// What the event is about: a member id, and that member's events are numbered from 1 without a gap.
        package var aggregateId: String
        package var aggregateSeq: Int64
        package var occurredAt: Instant?
        /// The serialized message that belongs to the type: see the messages *Event of the service.
        package var payload: [UInt8]

        package init() {
            cursor = nil
            id = ""
            merchantId = ""
            type = ""
            aggregateId = ""
            aggregateSeq = 0
            occurredAt = nil
            payload = []
        }

        package init(
            cursor: EventsV1.Cursor? = nil,
            id: String = "",
            merchantId: String = "",
            type: String = "",
            aggregateId: String = "",
            aggregateSeq: Int64 = 0,
            occurredAt: Instant? = nil,
            payload: [UInt8] = []
        ) {
            self.cursor = cursor
            self.id = id
            self.merchantId = merchantId
            self.type = type
            self.aggregateId = aggregateId
            self.aggregateSeq = aggregateSeq
            self.occurredAt = occurredAt
            self.payload = payload
        }
    }

    /// Events in the order of the feed.
    package struct EventBatch: Sendable, Equatable {
        package var events: [EventsV1.Event]
        /// All events up to here are delivered, or are of a type that was not asked for.
        package var through: EventsV1.Cursor?
        /// Every event that was committed before this instant, by the source's clock, is delivered by now.
        /// Absent where it is not known, or not asked for.
        package var completeUntil: Instant?

        package init() {
            events = []
            through = nil
            completeUntil = nil
        }

        package init(
            events: [EventsV1.Event] = [],
            through: EventsV1.Cursor? = nil,
            completeUntil: Instant? = nil
        ) {
            self.events = events
            self.through = through
            self.completeUntil = completeUntil
        }
    }
}
