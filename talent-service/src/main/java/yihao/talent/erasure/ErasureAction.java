package yihao.talent.erasure;

/// What can happen to a request for an erasure.
public enum ErasureAction {
    ASKED,
    APPROVED,
    DECLINED,
    DONE
}
