import Testing

@testable import Postgres

@Suite("Pipeline state")
struct PipelineStateTests {
    typealias Step = PipelineState.Step
    typealias Action = PipelineState.Action

    let a = ObjectIdentifier(Int.self)
    let b = ObjectIdentifier(String.self)
    var state = PipelineState(timeout: 1_000)

    private mutating func receive(_ answers: PipelineState.Answer...) -> [Action] {
        answers.map { state.receive($0) }.filter { $0 != .nothing }
    }

    /// Prepares the statement, so that tests of later segments need not.
    private mutating func prepare(_ keys: ObjectIdentifier...) {
        for key in keys {
            _ = state.submit([key], timeout: nil)
            _ = receive(.completed, .end, .synced, .completed, .end, .synced)
        }
    }

    @Test("a statement is prepared in a segment of its own the first time, and only then")
    mutating func preparesOnce() {
        #expect(
            state.submit([a], timeout: nil) == [
                .prepare(index: 0, number: 1), .sync, .execute(index: 0, number: 1), .sync,
            ])
        #expect(state.submit([a], timeout: nil) == [.execute(index: 0, number: 1), .sync])
        #expect(
            receive(.completed, .end, .synced, .completed, .end, .synced)
                == [.complete(index: 0), .finishSegment])
        #expect(receive(.completed, .end, .synced) == [.complete(index: 0), .finishSegment])
        #expect(state.isIdle)
    }

    @Test("all preparations of a segment precede its first statement")
    mutating func preparationsFirst() {
        #expect(
            state.submit([a, b, a], timeout: nil) == [
                .prepare(index: 0, number: 1), .sync, .prepare(index: 1, number: 2), .sync,
                .execute(index: 0, number: 1), .execute(index: 1, number: 2),
                .execute(index: 2, number: 1), .sync,
            ])
    }

    @Test("plans are discarded before the 16th segment, the 64th and so on, whatever it meets")
    mutating func discardsPlans() {
        prepare(a)
        var discards: [Int] = []
        for number in 2...300 {
            let steps = state.submit([a], timeout: nil)
            guard steps.contains(.discardPlans) else {
                #expect(
                    receive(.completed, .end, .synced) == [.complete(index: 0), .finishSegment])
                continue
            }
            #expect(steps == [.discardPlans, .sync, .execute(index: 0, number: 1), .sync])
            let isFailed = number == 64
            #expect(
                receive(isFailed ? .failed : .completed, .end, .synced, .completed, .end, .synced)
                    == [.complete(index: 0), .finishSegment])
            discards.append(number)
        }
        #expect(discards == [16, 64, 256])
    }

    @Test("a failure skips the rest of its own segment and nothing of the next")
    mutating func isolates() {
        prepare(a, b)
        _ = state.submit([a, b, a], timeout: nil)
        _ = state.submit([b], timeout: nil)
        #expect(
            receive(.completed, .end, .failed, .end, .skipped, .end, .synced) == [
                .complete(index: 0), .fail(index: 1), .skip(index: 2), .finishSegment,
            ])
        #expect(receive(.completed, .end, .synced) == [.complete(index: 0), .finishSegment])
    }

    @Test("a failed preparation fails what relied on it and is tried again afterwards")
    mutating func failedPreparation() {
        _ = state.submit([a], timeout: nil)
        _ = state.submit([b, a], timeout: nil)
        #expect(receive(.failed, .end, .synced) == [.preparationFailed(number: 1)])
        #expect(
            receive(.failed, .end, .synced)
                == [.failUnprepared(index: 0, number: 1), .finishSegment])
        #expect(
            receive(.completed, .end, .synced, .completed, .end, .failed, .end, .synced) == [
                .complete(index: 0), .failUnprepared(index: 1, number: 1), .finishSegment,
            ])
        #expect(
            state.submit([a, b], timeout: nil) == [
                .prepare(index: 0, number: 3), .sync,
                .execute(index: 0, number: 3), .execute(index: 1, number: 2), .sync,
            ])
    }

    @Test("a forgotten statement is prepared under another number")
    mutating func forgets() {
        prepare(a)
        state.forget(a)
        #expect(
            state.submit([a], timeout: nil) == [
                .prepare(index: 0, number: 2), .sync, .execute(index: 0, number: 2), .sync,
            ])
    }

    @Test(
        "the time limit is set anew only when it is too short or much too long",
        arguments: [
            // needed, current, to set
            (1_000, 1_000, nil), (900, 1_000, nil), (125, 1_000, nil), (124, 1_000, 128),
            (1_001, 1_000, 1_024), (3_000, 1_000, 4_096), (1, 30_000, 64), (7, 64, nil),
            (1, 64, nil),
        ] as [(Int64, Int64, Int64?)])
    func timeLimit(needed: Int64, current: Int64, expected: Int64?) {
        #expect(PipelineState.timeout(needed, current: current) == expected)
    }

    @Test("the time limit precedes the statement in a segment of its own")
    mutating func timeLimitFirst() {
        prepare(a)
        #expect(
            state.submit([a], timeout: 2_000) == [
                .setTimeout(milliseconds: 2_048), .sync, .execute(index: 0, number: 1), .sync,
            ])
        #expect(state.submit([a], timeout: 1_999) == [.execute(index: 0, number: 1), .sync])
        #expect(
            receive(.completed, .end, .synced, .completed, .end, .synced)
                == [.complete(index: 0), .finishSegment])
    }

    @Test(
        "an answer that nothing asked for desynchronises",
        arguments: [
            [.completed], [.synced], [.end], [.unexpected], [.skipped], [.failed],
        ] as [[PipelineState.Answer]])
    mutating func uninvited(answers: [PipelineState.Answer]) {
        for answer in answers { #expect(state.receive(answer) == .desynchronised) }
    }

    @Test(
        "an answer of the wrong kind desynchronises",
        arguments: [
            [.synced], [.end], [.unexpected], [.completed, .completed], [.completed, .synced],
            [.completed, .end, .completed], [.completed, .end, .end],
        ] as [[PipelineState.Answer]])
    mutating func wrongKind(answers: [PipelineState.Answer]) {
        prepare(a)
        _ = state.submit([a], timeout: nil)
        let actions = answers.map { state.receive($0) }
        #expect(actions.last == .desynchronised)
        #expect(!actions.dropLast().contains(.desynchronised))
    }
}
