/// 在籍状況 (SmartHR's `emp_status`). It is read, never written.
public enum EmploymentStatus: Hashable, Sendable, CaseIterable {
    /// 在籍中
    case employed
    /// 休職中
    case onLeave
    /// 退職済
    case retired
}
