import Contract
import Reconciliation
import Roster
import Sync

/// Records a person's decision about an employee with findings. The decision changes the row's class, and with it the
/// job's counts and digest, which the result therefore repeats.
struct ResolveMethod: MethodHandler {
    func perform(with params: ResolveParams, in context: MethodContext) async throws -> MethodReply<ResolveResult> {
        try params.checkCombination()
        let found = try await context.engine.resolve(
            DecisionRequest(
                job: JobName(params.job),
                employee: try EmployeeReference(employeeCode: params.employeeCode, id: params.id),
                decision: Reconciliation.Decision(contract: params.decision), other: params.with,
                keepsTargetCode: params.keepTargetCode ?? false, reason: params.reason,
                actor: params.actor.map { ActorName($0) }))
        return .result(
            ResolveResult(
                job: params.job, counts: ClassCounts(engine: found.job.fetch?.counts ?? Reconciliation.ClassCounts()),
                digest: found.job.fetch?.digest.text ?? "", row: DiffRow(engine: found.row, options: found.job.options))
        )
    }
}

extension ResolveParams {
    /// Refuses params that the decision has no use for: the caller expects something that would not happen.
    fileprivate func checkCombination() throws(ContractFault) {
        if with != nil, !decision.namesAnotherRecord { throw .unused("with", for: decision) }
        if keepTargetCode == true, decision != .samePerson { throw .unused("keepTargetCode", for: decision) }
    }
}

extension Contract.Decision {
    fileprivate var namesAnotherRecord: Bool {
        switch self {
        case .samePerson, .differentPerson, .takeOver, .rehired: true
        case .leaveOut, .accept, .useSource, .keepTarget: false
        }
    }
}

extension ContractFault {
    fileprivate static func unused(_ member: String, for decision: Contract.Decision) -> Self {
        Self(
            path: "/\(member)", rule: .unknown,
            message: "is not possible with the decision `\(decision.rawValue)`",
            messageJa: "判断`\(decision.rawValue)`では指定できません")
    }
}
