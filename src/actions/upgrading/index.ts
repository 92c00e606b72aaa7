export { copyRows, type Copied } from './copy-rows';
export { copiedWords, copyName } from './copy-words';
export { newYear, type NewYear } from './new-year';
export { planUpgrade, type UpgradeChange, type UpgradePlan } from './plan';
export { upgrade, type Upgraded } from './upgrade';
export { newYearWords, upgradeChangeWords, upgradeWords } from './words';
