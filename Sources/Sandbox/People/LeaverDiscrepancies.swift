/// One service knows that the person has left, or is not there yet, and the other does not.
enum LeaverDiscrepancies {
    static let all = [
        Discrepancy("resignedInKingOfTimeOnly") { pair, _ in pair.resignEmployee(inDays: -10) },
        Discrepancy("resignationDateInThePastDiffers") { pair, _ in
            pair.resignCrew(inDays: -5)
            pair.resignEmployee(inDays: -35)
        },
        // A date that was already past when it was written does not change the status.
        Discrepancy("resignedWithStatusUnchanged") { pair, _ in
            pair.resignCrew(inDays: -20)
            pair.crew[.status] = "employed"
        },
        Discrepancy("notYetHiredInSmartHR") { pair, _ in
            pair.crew[.hireDate] = pair.today.adding(days: 15).description
            pair.employee[.hiredDate] = nil
        },
    ]
}
