/// How often staff may look members up by phone (docs/security.md, Look-ups).
package enum LookUps {
    /// Of one cashier, or of one till that is signed in for nobody.
    package static let byPhone = [
        RateLimit(30, perSeconds: 60), RateLimit(500, perSeconds: 86_400),
    ]
    /// As many instants as the largest limit counts.
    package static let history = 500
}
