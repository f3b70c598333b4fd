/// A number of loyalty points.
package struct Points: CheckedAmount {
    package let value: Int64

    package init(value: Int64) { self.value = value }
    package init(units: Int64) { self.value = units }

    package var units: Int64 { value }
}
