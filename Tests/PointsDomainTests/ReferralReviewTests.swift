import PointsDomain
import Primitives
import Testing

@Suite("What flags and people do to a referral")
struct ReferralReviewTests {
    @Test(
        "X17 it is rewarded from the instant on from which its points are usable",
        arguments: [
            // state, when usable, now, stands
            (.registered, nil, 1_000, .registered), (.qualified, 1_000, 999, .qualified),
            (.qualified, 1_000, 1_000, .rewarded), (.rejected, 1_000, 1_001, .rejected),
            (.cancelled, 1_000, 1_001, .cancelled),
        ] as [(ReferralState, Int64?, Int64, ReferralState)])
    func standing(
        state: ReferralState, usable: Int64?, now: Int64, stands: ReferralState
    ) {
        #expect(
            state.standing(
                rewardedAt: usable.map { Instant(secondsSinceEpoch: $0) },
                at: Instant(secondsSinceEpoch: now)) == stands)
    }

    @Test(
        "X17 a flag rejects what nobody can use yet, unless somebody approved it",
        arguments: [
            // stands, verdict, step
            (.registered, nil, .reject), (.qualified, nil, .reject),
            (.registered, .rejected, .reject), (.registered, .approved, .keep),
            (.qualified, .approved, .keep), (.rewarded, nil, .keep), (.cancelled, nil, .keep),
            (.rejected, nil, .keep), (.rejected, .rejected, .keep),
        ] as [(ReferralState, ReferralReview.Verdict?, ReferralReview.Step)])
    func flag(
        state: ReferralState, verdict: ReferralReview.Verdict?, step: ReferralReview.Step
    ) {
        #expect(ReferralReview.flag(state, verdict: verdict) == step)
    }

    @Test(
        "X17 a person approves and rejects, either once, until the points are usable",
        arguments: [
            // verdict, stands, earlier, step, refusal
            (.approved, .rejected, nil, .reinstate, nil),
            (.approved, .rejected, .rejected, .reinstate, nil),
            (.approved, .registered, nil, .keep, nil), (.approved, .qualified, nil, .keep, nil),
            (.approved, .qualified, .approved, nil, .decided),
            (.approved, .rewarded, nil, nil, .over), (.approved, .cancelled, nil, nil, .over),
            (.rejected, .registered, nil, .reject, nil), (.rejected, .qualified, nil, .reject, nil),
            (.rejected, .qualified, .approved, .reject, nil),
            (.rejected, .rejected, nil, .keep, nil),
            (.rejected, .rejected, .rejected, nil, .decided),
            (.rejected, .rewarded, .approved, nil, .over),
        ]
            as [(
                ReferralReview.Verdict, ReferralState, ReferralReview.Verdict?,
                ReferralReview.Step?, ReferralReview.Refusal?
            )])
    func decide(
        verdict: ReferralReview.Verdict, state: ReferralState, earlier: ReferralReview.Verdict?,
        step: ReferralReview.Step?, refusal: ReferralReview.Refusal?
    ) {
        let (taken, told): (ReferralReview.Step?, ReferralReview.Refusal?)
        do throws(ReferralReview.Refusal) {
            (taken, told) = (
                try ReferralReview.decide(verdict, on: state, earlier: earlier), nil
            )
        } catch {
            (taken, told) = (nil, error)
        }
        #expect(taken == step && told == refusal)
    }

    @Test("X17 flags are kept by name, in one order, and what is not known says nothing")
    func names() {
        let flags = ReferralFlags(names: ["SAME_PAYER", "SAME_TASTE", "SAME_DEVICE"])
        #expect(flags == [.sameDevice, .samePayer])
        #expect(flags.union(.samePhone).names == ["SAME_DEVICE", "SAME_PHONE", "SAME_PAYER"])
        #expect(ReferralFlags(names: []).isEmpty)
    }
}
