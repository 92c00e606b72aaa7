export { exportProfile, type Exported } from './export-profile';
export { planProfile, type ProfileChange, type ProfilePlan } from './plan';
export { applyProfile, type ProfileApplied } from './apply-profile';
export { profileChangeWords, profileCounts, profilePlanWords, profileWords } from './words';
