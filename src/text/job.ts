/** What is said when the user ends something before it is done. */
export const jobText = {
  cancelled: "Cancelled. Nothing was changed.",
  cancelledWhileWriting:
    "Cancelled. Your own cells are as they were; a sheet that Throughline was making says that it is incomplete. Start again to complete it.",
} as const;
