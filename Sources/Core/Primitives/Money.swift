/// An amount of money in minor units (fen, cents); the currency is the merchant's.
package struct Money: CheckedAmount {
    package let minor: Int64

    package init(minor: Int64) { self.minor = minor }
    package init(units: Int64) { self.minor = units }

    package var units: Int64 { minor }
}
